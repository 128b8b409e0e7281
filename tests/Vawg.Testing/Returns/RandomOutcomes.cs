using Vawg.Domain.Reference;
using Vawg.Domain.Returns;

namespace Vawg.Testing.Returns;

/// <summary>The outcomes of a return, and further ones of offences that no theme counts.</summary>
internal static class RandomOutcomes
{
    /// <summary>Outcomes that hold no other and lie in none.</summary>
    private static readonly OutcomeCode[] Plain = Outcomes.All
        .Where(o => o.Parent is null && o.Code != OutcomeCode.NotYetAssigned && Outcomes.All.All(other => other.Parent != o.Code))
        .Select(o => o.Code)
        .ToArray();

    public static List<IReadOnlyList<object?>> Rows(IReadOnlyList<OutcomeRow> from, IReadOnlyList<OffenceLine> recorded, int rows, Random draws)
    {
        var counts = from.ToDictionary(o => (o.Basis, o.Offence, o.Outcome), o => o.Count.Known ?? 0);
        var others = recorded.Where(r => r.Offence.Victim.Sex != VictimSex.Female).Select(r => r.Offence).Distinct().ToArray();
        while (counts.Count < rows && others.Length > 0)
        {
            var basis = draws.Next(2) == 0 ? OutcomeBasis.Closed : OutcomeBasis.Recorded;
            counts.TryAdd((basis, others[draws.Next(others.Length)], Plain[draws.Next(Plain.Length)]), 1);
        }

        return [.. counts.Select(c => Cells(c.Key.Basis, c.Key.Offence, c.Key.Outcome, c.Value, draws))];
    }

    private static IReadOnlyList<object?> Cells(OutcomeBasis basis, RecordedOffence offence, OutcomeCode outcome, long count, Random draws) =>
    [
        ReturnWords.Bases.Text(basis), offence.Offence.Text, offence.Flags.Text(), outcome.Text, ReturnWords.Sexes.Text(offence.Victim.Sex), offence.Victim.Age.Text(), count,
        outcome == OutcomeCode.NotYetAssigned ? null : draws.Next(1, 400),
    ];
}
