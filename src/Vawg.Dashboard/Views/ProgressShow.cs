namespace Vawg.Dashboard.Views;

/// <summary>Which commitments of a force are shown.</summary>
public enum ProgressShow
{
    All,

    /// <summary>Those past their day and not embedded.</summary>
    Late,

    /// <summary>Those whose status is not that of the quarter before.</summary>
    Changed,
}
