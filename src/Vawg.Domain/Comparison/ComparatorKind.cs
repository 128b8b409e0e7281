namespace Vawg.Domain.Comparison;

/// <summary>How the forces of a comparison are chosen.</summary>
public enum ComparatorKind
{
    National,
    Region,

    /// <summary>The forces closest in females aged 10 and over, ONS mid-2023.</summary>
    Similar,

    /// <summary>Forces that the reader named.</summary>
    Chosen,

    /// <summary>A peer group, dated and with its source.</summary>
    Group,
}
