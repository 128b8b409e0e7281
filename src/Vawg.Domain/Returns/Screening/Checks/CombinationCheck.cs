using Vawg.Domain.Returns.Screening.Reading;

namespace Vawg.Domain.Returns.Screening.Checks;

/// <summary>A check on the offence, flags and victim of one row, of recorded offences or of outcomes. What could not be read breaks no check here.</summary>
internal abstract class CombinationCheck(ScreeningRule rule, string column)
{
    public ScreeningRule Rule { get; } = rule;

    /// <summary>The column that a finding names.</summary>
    public string Column { get; } = column;

    public abstract bool IsBroken(in OffenceCells cells);

    /// <summary>What stands there, of a row that breaks the rule.</summary>
    public abstract string Value(in OffenceCells cells);

    /// <summary>What to do, for a row that breaks the rule.</summary>
    public abstract string Remedy(in OffenceCells cells);
}
