namespace Vawg.Domain.Measures;

/// <summary>By what a selection of recorded offences is made.</summary>
public enum SelectionKind
{
    /// <summary>All crime recorded by police forces; fraud reported to national bodies is not in it.</summary>
    AllRecordedCrime,

    /// <summary>The national VAWG total.</summary>
    Vawg,

    Theme,

    /// <summary>What two themes have in common.</summary>
    Overlap,

    Group,
    Subgroup,
    Offence,
}
