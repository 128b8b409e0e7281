using Vawg.Domain.Reference;

namespace Vawg.Data.Seeding.Demonstration;

/// <summary>How one kind of offence tends to be closed: outcomes and their relative shares.</summary>
/// <param name="Name">As the table of outcomes names it.</param>
/// <param name="Codes">Outcome codes.</param>
/// <param name="Shares">Relative share of each; they need not sum to anything.</param>
/// <param name="Open">Relative size of what has no outcome yet.</param>
internal sealed record OutcomePalette(string Name, OutcomeCode[] Codes, double[] Shares, double Open)
{
    public bool IsDomesticAbuse { get; } = Name.StartsWith("domestic", StringComparison.Ordinal);
}
