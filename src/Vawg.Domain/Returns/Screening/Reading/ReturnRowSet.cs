using Vawg.Domain.Returns.Screening.Checks;

namespace Vawg.Domain.Returns.Screening.Reading;

/// <summary>The rows of all seven sheets.</summary>
internal sealed class ReturnRowSet
{
    private const string NotInFile = "The sheet is not in the file.";

    private readonly FrontRows _front = new();
    private readonly CoverageRows _coverage = new();
    private readonly RecordedOffenceRows _offences = new();
    private readonly OutcomeRows _outcomes = new();
    private readonly SuspectRows _suspects = new();
    private readonly MeasureRows _measures = new();
    private readonly CommitmentRows _commitments = new();

    public SheetRows Of(ReturnSheet sheet) => new SheetRows[] { _front, _coverage, _offences, _outcomes, _suspects, _measures, _commitments }.Single(r => r.Sheet == sheet);

    /// <summary>Whether coverage says that the sheet is not supplied.</summary>
    public bool SaysNo(ReturnSheet sheet) => _coverage.Items.Exists(i => i.Item == sheet.Name && i.Supply == Supply.No);

    public ReturnContent ToContent(IEnumerable<SheetTable> tables, bool isCsv) => new()
    {
        IsPartial = isCsv,
        Front = _front,
        Coverage = _coverage,
        Offences = _offences,
        Outcomes = _outcomes,
        Suspects = _suspects.Rows,
        Measures = _measures.Rows,
        Commitments = _commitments.Rows,
        Sheets = tables.Where(t => t.HasHeading).Select(t => t.Rows).ToList(),
    };

    /// <summary>The return as it would be published; sheets that are not in the file are not supplied.</summary>
    public ForceReturn ToReturn(ScreeningRequest request, Func<ReturnSheet, bool> isThere)
    {
        var absent = ReturnSheets.All.Where(s => s != ReturnSheets.Return && s != ReturnSheets.Coverage && !isThere(s)).Select(s => s.Name).ToList();
        return new ForceReturn
        {
            Force = request.Force,
            Quarter = request.Quarter,
            Version = request.History.PublishedVersion + 1,
            AllRecordedCrime = _front.AllRecordedCrime,
            ContactRole = _front.ContactRole,
            CrimeSystem = _front.CrimeSystem,
            Note = _front.Note,
            Coverage = _coverage.Items
                .Where(i => i.Supply == Supply.No || !absent.Contains(i.Item, StringComparer.Ordinal))
                .Concat(absent.Where(a => !_coverage.Items.Exists(i => i.Item == a && i.Supply == Supply.No)).Select(a => new CoverageItem(a, Supply.No, NotInFile)))
                .ToList(),
            RecordedOffences = _offences.Rows,
            Outcomes = _outcomes.Rows,
            Suspects = _suspects.Rows,
            Measures = _measures.Rows,
            Commitments = _commitments.Rows,
        };
    }
}
