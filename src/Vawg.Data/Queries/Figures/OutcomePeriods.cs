using Vawg.Domain.Measures;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;

namespace Vawg.Data.Queries.Figures;

/// <summary>For which year outcomes can be shown beside a chosen one.</summary>
public static class OutcomePeriods
{
    /// <summary>The chosen period when outcomes cover it, else the newest year before it that they cover; null when there is none. Of returned collections outcomes are told by financial year.</summary>
    public static Period? Newest(LoadedCollection figures, OutcomeBasis basis, Period chosen)
    {
        if (figures.Outcomes.Last(basis) is not { } last)
        {
            return null;
        }

        var newest = chosen.Last <= last ? chosen : Period.YearEnding(last);
        if (figures.Collection.IsPublic())
        {
            return newest;
        }

        var financial = Period.YearEnding(newest.Last - (newest.Last.Number % 4));
        return financial.First >= figures.Cube.First ? financial : null;
    }
}
