using Vawg.Domain.Periods;
using Vawg.Domain.Returns;

namespace Vawg.Domain.Progress;

/// <summary>Since when, and for how many quarters in a row, a force has reported a commitment as embedded.</summary>
public sealed record EmbeddedSpell(Quarter Since, int Quarters)
{
    /// <summary>The spell that lasts in a quarter; null when the commitment is not embedded then. A quarter in which it was not reported ends a spell.</summary>
    public static EmbeddedSpell? At(Quarter quarter, Func<Quarter, CommitmentStatus> status)
    {
        var quarters = 0;
        while (quarter.Index - quarters >= FirstIndex && status(quarter - quarters) == CommitmentStatus.Embedded)
        {
            quarters++;
        }

        return quarters == 0 ? null : new EmbeddedSpell(quarter - (quarters - 1), quarters);
    }

    /// <summary>"Embedded for four quarters".</summary>
    public string Words => $"Embedded for {(Quarters == 1 ? "one quarter" : $"{NumberWords.Of(Quarters)} quarters")}";

    private static int FirstIndex => Quarter.FirstYear * 4;
}
