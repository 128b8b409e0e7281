using Vawg.Data.Model;
using Vawg.Data.Queries.Figures;
using Vawg.Domain.Measures;
using Vawg.Domain.Reference;
using Vawg.Domain.Returns;
using Vawg.Domain.Threats;
using Vawg.Domain.Victims;

namespace Vawg.Data.Publishing;

/// <summary>Computes the outcomes of girls and women from returns. One instance serves many returns in turn; it is not shared between threads.</summary>
public sealed class PreparedOutcomeAges(Collection collection)
{
    private const string SheetOfOutcomes = "outcomes";
    internal const string AgeOfVictim = "victim_age_band";

    private static readonly int PartCount = Breakdown.OutcomesClosed.Parts().Count;

    private readonly SelectionMembership _selections = new(ReturnedBreakdowns.Selections);

    /// <summary>Every group of every selection that the return can tell, zeros among them, on each basis that it has.</summary>
    public IEnumerable<PreparedOutcomeAge> Of(ForceReturn forceReturn, int versionId)
    {
        if (IsLeftOut(SheetOfOutcomes, forceReturn))
        {
            return [];
        }

        var told = Enumerable.Range(0, _selections.Selections.Count).Where(s => _selections.Selections[s].RestsOn.All(t => ThemeSupply.IsSupplied(t, forceReturn.Coverage))).ToList();
        return Enum.GetValues<OutcomeBasis>()
            .Where(basis => forceReturn.Outcomes.Any(r => r.Basis == basis && r.Count != Count.Zero))
            .SelectMany(basis => Sums(forceReturn, basis) is var sums ? told.SelectMany(s => VictimGroups.All.Select(g => Row(basis, s, g, sums[s]))) : []);

        PreparedOutcomeAge Row(OutcomeBasis basis, int selection, VictimGroup group, Count[] sums)
        {
            var isMissing = Array.Exists(sums, s => s.IsMissing);
            var parts = OutcomeParts.PartsOf(group).Select(p => isMissing ? null : sums[p].Known).ToList();
            return new PreparedOutcomeAge
            {
                Collection = collection,
                VersionId = versionId,
                Basis = (short)basis,
                Selection = _selections.Selections[selection].Text,
                VictimGroup = (short)group,
                Charged = parts[0],
                Fifteen = parts[1],
                Sixteen = parts[2],
                Others = parts[3],
            };
        }
    }

    private static bool IsLeftOut(string item, ForceReturn forceReturn) => forceReturn.Coverage.Any(c => c.Item == item && c.Supply == Supply.No);

    /// <summary>The parts of every selection.</summary>
    private Count[][] Sums(ForceReturn forceReturn, OutcomeBasis basis)
    {
        var hasAges = !IsLeftOut(AgeOfVictim, forceReturn);
        var sums = Enumerable.Range(0, _selections.Selections.Count).Select(_ => Enumerable.Repeat(Count.Zero, PartCount).ToArray()).ToArray();
        foreach (var row in forceReturn.Outcomes)
        {
            // A count that is not supplied leaves the whole without a figure, whichever code it is of.
            if (row.Basis != basis || Outcomes.Find(row.Outcome) is not { } outcome || !(row.Count.IsMissing || OutcomeCube.IsInTotal(basis, outcome)))
            {
                continue;
            }

            var part = OutcomeParts.PartOf(hasAges ? VictimGroups.Of(row.Offence.Victim.Age) : VictimGroup.AgeNotStated, outcome);
            foreach (var selection in _selections.Of(row.Offence))
            {
                sums[selection][part] += row.Count;
            }
        }

        return sums;
    }
}
