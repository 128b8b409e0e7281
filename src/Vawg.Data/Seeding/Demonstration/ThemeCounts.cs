using System.Collections.Frozen;
using Vawg.Domain.Reference;
using Vawg.Domain.Returns;
using Vawg.Domain.Threats;

namespace Vawg.Data.Seeding.Demonstration;

/// <summary>What one return holds of each theme that measures are broken down by: offences recorded, and offences closed by outcome.</summary>
internal sealed class ThemeCounts
{
    /// <summary>Themes in the order of the breakdowns; the last is all of VAWG.</summary>
    public static readonly IReadOnlyList<string> Codes = ["DA", "RASSO", "SH", "CSAE", "ONLINE", "ALL"];

    /// <summary>Outcomes whose closures are scrutinised.</summary>
    public static readonly IReadOnlyList<string> Scrutinised = ["14", "15", "16"];

    private static readonly FrozenDictionary<RecordedOffence, int[]> ThemesOf = OffenceMix.Lines
        .SelectMany(l => l.Ages.Bands.Select(age => new RecordedOffence(l.Offence, l.Flags, new Victim(l.Sex, age))))
        .Concat(OutcomeGroups.All.Select(g => g.Offence))
        .Distinct()
        .ToFrozenDictionary(o => o, o => Enumerable.Range(0, Codes.Count).Where(i => Holds(Codes[i], o)).ToArray());

    private readonly long[] _recorded = new long[Codes.Count];
    private readonly long[] _closed = new long[Codes.Count];
    private readonly long[,] _closedAs = new long[Codes.Count, Scrutinised.Count];

    public ThemeCounts(IEnumerable<RecordedOffenceRow> recorded, IEnumerable<OutcomeRow> outcomes)
    {
        foreach (var row in recorded)
        {
            foreach (var theme in ThemesOf[row.Offence])
            {
                _recorded[theme] += row.Count.Value;
            }
        }

        foreach (var row in outcomes.Where(o => o.Basis == OutcomeBasis.Closed))
        {
            Close(row);
        }
    }

    /// <summary>Offences of all VAWG that were recorded.</summary>
    public long AllRecorded => _recorded[^1];

    /// <summary>Offences of all VAWG that were closed as 16.</summary>
    public long AllClosedAs16 => _closedAs[Codes.Count - 1, Scrutinised.Count - 1];

    public long Recorded(int theme) => _recorded[theme];

    public long Closed(int theme) => _closed[theme];

    public long ClosedAs(int theme, int outcome) => _closedAs[theme, outcome];

    private static bool Holds(string code, RecordedOffence offence) => Themes.Find(code) is { } theme ? theme.Rule.Holds(offence) : VawgTotal.Holds(offence);

    private void Close(in OutcomeRow row)
    {
        var outcome = row.Outcome.Text switch { "14" => 0, "15" => 1, "16" => 2, _ => -1 };
        foreach (var theme in ThemesOf[row.Offence])
        {
            _closed[theme] += row.Count.Value;
            if (outcome >= 0)
            {
                _closedAs[theme, outcome] += row.Count.Value;
            }
        }
    }
}
