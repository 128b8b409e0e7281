using Vawg.Data.Model;
using Vawg.Domain.Measures;
using Vawg.Domain.Returns;
using Vawg.Domain.Threats;
using Vawg.Domain.Victims;

namespace Vawg.Data.Publishing;

/// <summary>Computes the victims of returns by age and location, and their hate strands. One instance serves many returns in turn; it is not shared between threads.</summary>
public sealed class PreparedVictims(Collection collection)
{
    private readonly SelectionMembership _selections = new(ReturnedBreakdowns.Selections);

    /// <summary>The cells of every selection that the return can tell, zeros left out, and every hate strand.</summary>
    public IEnumerable<PreparedVictim> Of(ForceReturn forceReturn, int versionId)
    {
        var sums = new SortedDictionary<(int Selection, AgeGroup Age, OffenceLocation Location), long>();
        var missing = new HashSet<int>();
        foreach (var row in forceReturn.RecordedOffences)
        {
            foreach (var selection in _selections.Of(row.Offence))
            {
                if (row.Count.Known is { } count)
                {
                    var key = (selection, AgeGroups.Of(row.Offence.Victim.Age), row.Location);
                    sums[key] = sums.GetValueOrDefault(key) + count;
                }
                else
                {
                    missing.Add(selection);
                }
            }
        }

        var cells = sums
            .Where(s => s.Value != 0 && !missing.Contains(s.Key.Selection) && IsSupplied(s.Key.Selection, forceReturn))
            .Select(s => Cell(_selections.Selections[s.Key.Selection].Text, s.Key.Age, s.Key.Location, s.Value));
        return cells.Concat(HateStrand.All.Select(s => Cell(s.Code, AgeGroup.Unknown, OffenceLocation.Unknown, Offences(s, forceReturn).Known)));

        PreparedVictim Cell(string selection, AgeGroup age, OffenceLocation location, long? count) => new()
        {
            Collection = collection,
            VersionId = versionId,
            Selection = selection,
            AgeGroup = (short)age,
            Location = (short)location,
            Count = count,
        };
    }

    private bool IsSupplied(int selection, ForceReturn forceReturn) => _selections.Selections[selection].RestsOn.All(t => ThemeSupply.IsSupplied(t, forceReturn.Coverage));

    /// <summary>Offences of the VAWG total that carry the flag.</summary>
    internal static Count Offences(HateStrand strand, ForceReturn forceReturn) => forceReturn.Coverage.Any(c => c.Supply == Supply.No && (c.Item == strand.Code || c.Item == PreparedCounts.SheetOfOffences))
        ? Count.NotSupplied
        : forceReturn.RecordedOffences.Where(r => r.Offence.Flags.HasFlag(strand.Flag) && VawgTotal.Holds(r.Offence)).Aggregate(Count.Zero, (sum, row) => sum + row.Count);
}
