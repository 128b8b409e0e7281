using Vawg.Domain.Periods;
using Vawg.Domain.Reference;
using Vawg.Domain.Returns.Screening.Rules;
using Vawg.Domain.Returns.Sheets;

namespace Vawg.Domain.Returns.Screening.Reading;

/// <summary>Reads the sheet that says whose return it is and for which quarter.</summary>
internal sealed class FrontRows : SheetRows
{
    private static readonly NumberRules Numbers = new(FileRules.ReturnBlank, FileRules.AllCrimeWhole, FileRules.AllCrimeSeparator, FileRules.AllCrimeTooLarge, FileRules.AllCrimeWhole);

    private readonly int _force;
    private readonly int _period;
    private readonly int _allCrime;

    public FrontRows()
        : base(ReturnSheets.Return)
    {
        _force = Column("force_code");
        _period = Column("period");
        _allCrime = Column("all_recorded_crime");
    }

    /// <summary>Row of the sheet that says it.</summary>
    public int? Row { get; private set; }

    /// <summary>The force, or null when it cannot be told.</summary>
    public Force? Force { get; private set; }

    /// <summary>The quarter, or null when it cannot be told.</summary>
    public Quarter? Quarter { get; private set; }

    public long? AllRecordedCrime { get; private set; }

    public string ContactRole { get; private set; } = string.Empty;

    public string CrimeSystem { get; private set; } = string.Empty;

    public string Note { get; private set; } = string.Empty;

    protected override bool TryRead(RowCells row)
    {
        if (Row is not null)
        {
            row.Report(FileRules.OneRow, _force, "another row", null);
            return false;
        }

        Row = row.Number;
        Force = ReadForce(row);
        Quarter = ReadQuarter(row);
        AllRecordedCrime = row.TryCount(_allCrime, Numbers, out var count) ? count.Known : null;
        ContactRole = row.Text(Column("contact_role"));
        CrimeSystem = row.Text(Column("crime_system"));
        Note = row.Text(Column("note"));
        return true;
    }

    private Force? ReadForce(RowCells row)
    {
        if (!row.TryText(_force, FileRules.ReturnBlank, "Write the code of the force.", out var text))
        {
            return null;
        }

        var force = Forces.Find(text);
        if (force is null)
        {
            row.Report(FileRules.UnknownForce, _force);
        }
        else if (!ForceCode.TryParse(text, out _))
        {
            row.Report(FileRules.ForceName, _force, $"Write {force.Code}, or give a reason.");
        }

        return force;
    }

    private Quarter? ReadQuarter(RowCells row)
    {
        if (!row.TryText(_period, FileRules.ReturnBlank, "Write the quarter as 2022/23 Q1.", out var text))
        {
            return null;
        }

        if (row[_period].Kind == CellKind.Text && text.Length <= 32 && Periods.Quarter.TryParse(text, out var quarter))
        {
            return quarter;
        }

        row.Report(FileRules.UnknownPeriod, _period);
        return null;
    }
}
