using System.Globalization;
using Vawg.Domain.Measures;
using Vawg.Domain.Reference;
using Vawg.Domain.Returns.Screening.Rules;
using Vawg.Domain.Returns.Sheets;

namespace Vawg.Domain.Returns.Screening.Reading;

/// <summary>Reads the sheet of commitments.</summary>
internal sealed class CommitmentRows : SheetRows
{
    private readonly Dictionary<string, int> _seen = new(StringComparer.Ordinal);
    private readonly int _commitment;
    private readonly int _status;
    private readonly int _due;
    private readonly int _owner;
    private readonly int _evidence;
    private readonly int _note;

    public CommitmentRows()
        : base(ReturnSheets.Commitments)
    {
        _commitment = Column("commitment");
        _status = Column("status");
        _due = Column("due");
        _owner = Column("owner_role");
        _evidence = Column("evidence");
        _note = Column("note");
    }

    public List<CommitmentRow> Rows { get; } = [];

    protected override bool TryRead(RowCells row)
    {
        var commitment = Commitment(row);
        var hasStatus = TryStatus(row, out var status);
        var hasDue = TryDue(row, out var due);
        if (commitment is null || !hasStatus || !hasDue || !row.IsUsable(_evidence) || !row.IsUsable(_note))
        {
            return false;
        }

        Rows.Add(new CommitmentRow(commitment.Reference, status, due, row.Text(_owner), row.Text(_evidence), row.Text(_note), row.Number));
        return true;
    }

    private Commitment? Commitment(RowCells row)
    {
        if (!row.TryText(_commitment, CommitmentRules.Blank, "Write the reference of a commitment.", out var text))
        {
            return null;
        }

        if (row[_commitment].Kind is CellKind.Number or CellKind.Date or CellKind.Truth)
        {
            row.Report(CommitmentRules.CommitmentAsNumber, _commitment);
            return null;
        }

        var commitment = Commitments.Find(text);
        if (commitment is null)
        {
            row.Report(CommitmentRules.UnknownCommitment, _commitment);
        }
        else if (!_seen.TryAdd(commitment.Reference, row.Number))
        {
            row.Report(CommitmentRules.Duplicate, _commitment, string.Create(CultureInfo.InvariantCulture, $"Leave one of rows {_seen[commitment.Reference]:N0} and {row.Number:N0}."));
        }

        return commitment;
    }

    private bool TryStatus(RowCells row, out CommitmentStatus status)
    {
        status = default;
        if (!row.TryText(_status, CommitmentRules.Blank, ReturnWords.Statuses.Remedy, out var text))
        {
            return false;
        }

        if (CountReading.TryMissing(text, out var missing))
        {
            status = missing.Reason == MissingReason.NotApplicable ? CommitmentStatus.NotApplicable : CommitmentStatus.NotReported;
            return true;
        }

        if (CommitmentStatuses.TryParse(text, out status))
        {
            return true;
        }

        row.Report(CommitmentRules.UnknownStatus, _status, ReturnWords.Statuses.Remedy);
        return false;
    }

    private bool TryDue(RowCells row, out DateOnly? due)
    {
        due = null;
        if (!row.IsUsable(_due))
        {
            return !row.Has(_due);
        }

        var cell = row[_due];
        if (cell.IsBlank || CountReading.TryMissing(cell.Text, out _))
        {
            return true;
        }

        if (cell.Kind is CellKind.Text or CellKind.Date && DateOnly.TryParseExact(cell.Text.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            due = day;
            return true;
        }

        row.Report(CommitmentRules.DueNotADay, _due, DueRemedy(cell));
        return false;
    }

    private static string? DueRemedy(SheetCell cell)
    {
        if (cell.Kind == CellKind.Number)
        {
            return "The date stands as a number: format the cell as a date.";
        }

        return DateOnly.TryParseExact(cell.Text.Trim(), "d/M/yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? string.Create(CultureInfo.InvariantCulture, $"Format the cell as a date, or write {day:yyyy-MM-dd}.")
            : null;
    }
}
