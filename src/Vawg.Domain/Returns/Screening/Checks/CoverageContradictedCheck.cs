using Vawg.Domain.Reference;
using Vawg.Domain.Returns.Screening.Rules;
using Vawg.Domain.Threats;

namespace Vawg.Domain.Returns.Screening.Checks;

/// <summary>What coverage says is not supplied has no rows.</summary>
internal sealed class CoverageContradictedCheck() : ReturnCheck(FileRules.CoverageContradicted)
{
    public override IEnumerable<Finding> Findings(ReturnContent content, ScreeningRequest request) => content.Coverage.Items
        .Where(i => i.Supply == Supply.No)
        .Select(i => (i.Item, Row: FirstRow(content, i.Item)))
        .Where(i => i.Row is not null)
        .Select(i => Found(ReturnSheets.Coverage, content.Coverage.RowOf(i.Item), i.Item, $"no; {i.Row}"));

    /// <summary>Where the item is given first: "recorded_offences row 12"; null when it is nowhere.</summary>
    private static string? FirstRow(ReturnContent content, string item)
    {
        if (ReturnSheets.Find(item) is { } sheet)
        {
            return content.Sheets.FirstOrDefault(s => s.Sheet == sheet) is { Read: > 0 } rows ? $"{rows.Read} rows in {item}" : null;
        }

        foreach (var row in content.Offences.Rows)
        {
            if (row.Count.Known is not null and not 0 && Gives(row, item))
            {
                return $"given in {ReturnSheets.RecordedOffences.Name} row {row.SourceRow}";
            }
        }

        return content.Suspects.Where(s => s.Count.Known is not null and not 0 && Gives(s, item))
            .Select(s => $"given in {ReturnSheets.Suspects.Name} row {s.SourceRow}")
            .FirstOrDefault();
    }

    private static bool Gives(in RecordedOffenceRow row, string item) => item switch
    {
        "victim_sex" => row.Offence.Victim.Sex != VictimSex.Unknown,
        "victim_age_band" => row.Offence.Victim.Age != AgeBand.Unknown,
        "location" => row.Location != OffenceLocation.Unknown,
        _ => (Themes.Find(item) is { } theme && theme.Rule.Holds(row.Offence)) || HasFlag(row, item),
    };

    private static bool HasFlag(in RecordedOffenceRow row, string item) =>
        FlagCodes.TryParse(item, out var flag, out _) && flag != FlagSet.None && row.Offence.Flags.HasFlag(flag);

    private static bool Gives(in SuspectRow row, string item) => item switch
    {
        "suspect_sex" => row.Sex != VictimSex.Unknown,
        "suspect_age_band" => row.Age != AgeBand.Unknown,
        "relationship" => row.Relationship != Relationship.Unknown,
        "repeat_count" => !row.RepeatCount.IsMissing,
        _ => row.Theme == item,
    };
}
