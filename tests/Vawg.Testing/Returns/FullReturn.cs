using Vawg.Domain.Periods;
using Vawg.Domain.Reference;
using Vawg.Domain.Returns;
using Vawg.Testing.Sheets;

namespace Vawg.Testing.Returns;

/// <summary>
/// An honest return of a force and quarter with all seven sheets, made for a test: the demonstration's counts spread over further exact combinations
/// until there are as many rows as wanted. It passes screening but for one overdue commitment, which asks for a reason. The same numbers give the same bytes.
/// </summary>
public sealed class FullReturn
{
    private const int UsualRows = 5_000;

    private readonly IReadOnlyList<(ReturnSheet Sheet, IReadOnlyList<object?>[] Rows)> _sheets;
    private readonly Force _force;

    /// <param name="force">Whose it is.</param>
    /// <param name="quarter">The quarter that it is for.</param>
    /// <param name="rows">Rows in all sheets, about 1,500 at the least.</param>
    /// <param name="seed">Another number gives other counts and so another file.</param>
    public FullReturn(Force force, Quarter quarter, int rows = UsualRows, int seed = 0)
    {
        _force = force;
        var from = DemonstrationReturns.Of(force, quarter);
        var draws = new Random(HashCode(seed, force, quarter));
        var suspects = Gives(from, ReturnSheets.Suspects) ? RandomSuspects.Rows(from.Coverage, rows / 20, draws) : [];
        var measures = MeasureValues.Rows(draws);
        var commitments = Gives(from, ReturnSheets.Commitments) ? CommitmentSteps.Rows(quarter) : [];
        var outcomes = rows / 5;
        var offences = rows - outcomes - suspects.Count - measures.Count - commitments.Count;
        var recorded = new RandomOffences(from, draws).Spread(offences);
        _sheets =
        [
            (ReturnSheets.Return, [[force.Code.Text, quarter.Code, "Performance analyst", "Niche", Math.Max(from.AllRecordedCrime ?? 0, 2 * recorded.Sum(r => r.Count)), null]]),
            (ReturnSheets.Coverage, [.. from.Coverage.Select(c => (IReadOnlyList<object?>)[c.Item, ReturnWords.Supplies.Text(c.Supply), c.Note])]),
            (ReturnSheets.RecordedOffences, [.. recorded.Select(r => r.Cells())]),
            (ReturnSheets.Outcomes, [.. RandomOutcomes.Rows(from.Outcomes, recorded, outcomes, draws)]),
            (ReturnSheets.Suspects, [.. suspects]),
            (ReturnSheets.Measures, [.. measures]),
            (ReturnSheets.Commitments, [.. commitments]),
        ];
    }

    /// <summary>Rows of counts and values in all sheets.</summary>
    public int RowCount => _sheets.Where(s => s.Sheet != ReturnSheets.Return && s.Sheet != ReturnSheets.Coverage).Sum(s => s.Rows.Length);

    public string FileName(ReturnFormat format) => _force.Slug + format switch
    {
        ReturnFormat.Xlsx => ".xlsx",
        ReturnFormat.Ods => ".ods",
        _ => ".zip",
    };

    public byte[] ToBytes(ReturnFormat format)
    {
        switch (format)
        {
            case ReturnFormat.Xlsx:
                return _sheets.Aggregate(new XlsxFile(), (file, s) => file.Sheet(s.Sheet.Name, WithHeading(s))).ToBytes();
            case ReturnFormat.Ods:
                return _sheets.Aggregate(new OdsFile(), (file, s) => file.Sheet(s.Sheet.Name, WithHeading(s))).ToBytes();
            default:
                return _sheets.Aggregate(new CsvZip(), (file, s) => file.Sheet(s.Sheet.Name, WithHeading(s))).ToBytes();
        }
    }

    private static bool Gives(ForceReturn from, ReturnSheet sheet) => !from.Coverage.Any(c => c.Item == sheet.Name && c.Supply == Supply.No);

    private static IReadOnlyList<object?>[] WithHeading((ReturnSheet Sheet, IReadOnlyList<object?>[] Rows) sheet) =>
        [[.. sheet.Sheet.Columns.Select(c => c.Name)], .. sheet.Rows];

    /// <summary>The same on every machine, which that of the runtime is not.</summary>
    private static int HashCode(int seed, Force force, Quarter quarter) =>
        force.Code.Text.Aggregate(unchecked((seed * 7_919) + quarter.Index), (hash, letter) => unchecked((hash * 31) + letter)) & int.MaxValue;
}
