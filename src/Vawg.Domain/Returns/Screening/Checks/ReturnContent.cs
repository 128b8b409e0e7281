using Vawg.Domain.Returns.Screening.Reading;
using Vawg.Domain.Threats;

namespace Vawg.Domain.Returns.Screening.Checks;

/// <summary>What could be read of a return, for the checks that look at the whole of it.</summary>
internal sealed class ReturnContent
{
    /// <summary>Totals are not judged when more than this share of the rows could not be read.</summary>
    private const double MostUnread = 0.1;

    private ThemeTotals? _themes;

    public required bool IsPartial { get; init; }

    public required FrontRows Front { get; init; }

    public required CoverageRows Coverage { get; init; }

    public required RecordedOffenceRows Offences { get; init; }

    public required OutcomeRows Outcomes { get; init; }

    public required IReadOnlyList<SuspectRow> Suspects { get; init; }

    public required IReadOnlyList<MeasureRow> Measures { get; init; }

    public required IReadOnlyList<CommitmentRow> Commitments { get; init; }

    /// <summary>The sheets that are in the file and have their heading.</summary>
    public required IReadOnlyList<SheetRows> Sheets { get; init; }

    /// <summary>Recorded offences by theme.</summary>
    public ThemeTotals Themes => _themes ??= ThemeTotals.Of(Offences.Rows.Select(r => (r.Offence, r.Count)));

    public bool CanJudgeOffences => CanJudge(Offences);

    public bool CanJudgeOutcomes => CanJudge(Outcomes);

    /// <summary>Whether the return can tell a theme: its coverage does not say that it, or the flag that it rests on, or the sheet is not supplied.</summary>
    public bool Tells(Theme theme) => !SaysNo(ReturnSheets.RecordedOffences.Name) && ThemeSupply.IsSupplied(theme, Coverage.Items);

    /// <summary>Whether coverage says that an item is not supplied.</summary>
    public bool SaysNo(string item) => Coverage.Items.Exists(i => i.Supply == Supply.No && i.Item.Equals(item, StringComparison.OrdinalIgnoreCase));

    private static bool CanJudge(SheetRows rows) => rows.Read > 0 && rows.Unread <= MostUnread * rows.Read;
}
