using Vawg.Domain.Periods;
using Vawg.Domain.Reference;

namespace Vawg.Domain.Measures;

/// <summary>A figure of a returned collection that the general reader does not see, and has not seen since it was hidden.</summary>
public sealed record HiddenFigure
{
    /// <summary>As <see cref="OffenceSelection.Text"/>.</summary>
    public required string Selection { get; init; }

    /// <summary>The force, or null for the nation.</summary>
    public required ForceCode? Force { get; init; }

    /// <summary>The quarter, or the financial year that is hidden beside its quarters.</summary>
    public required Period Period { get; init; }

    /// <summary>
    /// Of a force's quarter: the first publication in which the nation's figure was shown beside it; null while that is hidden too.
    /// Of a force's year: the publication in which it was hidden beside a hidden national figure, until that is shown again; null when it stays hidden for good.
    /// Of the nation's quarter: the publication from which it stays hidden for good; null while it may be shown again.
    /// </summary>
    public int? Since { get; init; }

    /// <summary>Whether the next publication leaves it as it is, where no count of its financial year changes.</summary>
    public bool IsSettled => Since is null == (Force is not null && Period.IsYear);

    /// <summary>By how much a force's quarter could have been smaller in every publication since then.</summary>
    public long Below { get; init; }

    /// <summary>By how much it could have been larger.</summary>
    public long Above { get; init; }
}
