using System.Globalization;
using Vawg.Domain.Measures;
using Vawg.Domain.Reference;
using Vawg.Domain.Returns.Screening.Rules;

namespace Vawg.Domain.Returns.Screening.Checks;

/// <summary>1A lies inside 1, 2A inside 2 and 3A inside 3, for each combination on each basis.</summary>
internal sealed class AlternateOutcomeCheck() : ReturnCheck(OutcomeRules.AlternateOutcome)
{
    public override IEnumerable<Finding> Findings(ReturnContent content, ScreeningRequest request)
    {
        var parents = Outcomes.All.Where(o => o.Parent is not null).ToDictionary(o => o.Code, o => o.Parent!.Value);
        var wholes = parents.Values.ToHashSet();
        var counts = new Dictionary<(OutcomeBasis, RecordedOffence, OutcomeCode), Count>();
        foreach (var row in content.Outcomes.Rows.Where(r => wholes.Contains(r.Outcome)))
        {
            counts.TryAdd((row.Basis, row.Offence, row.Outcome), row.Count);
        }

        foreach (var row in content.Outcomes.Rows)
        {
            if (!parents.TryGetValue(row.Outcome, out var parent) || row.Count.Known is not { } inside)
            {
                continue;
            }

            var isGiven = counts.TryGetValue((row.Basis, row.Offence, parent), out var whole);
            if ((isGiven ? whole.Known : 0) is { } known && inside > known)
            {
                var words = isGiven ? known.ToString("N0", CultureInfo.InvariantCulture) : "not given";
                yield return Found(
                    ReturnSheets.Outcomes,
                    row.SourceRow,
                    $"outcome_code {row.Outcome}",
                    string.Create(CultureInfo.InvariantCulture, $"{inside:N0}, outcome {parent} is {words}"),
                    isGiven
                        ? string.Create(CultureInfo.InvariantCulture, $"Outcome {parent} includes {row.Outcome}: {inside:N0} is more than {known:N0}. Check both counts.")
                        : $"Outcome {parent} includes {row.Outcome}: add a row for outcome {parent} of the same combination.");
            }
        }
    }
}
