using Vawg.Data.Imports.Sheets;
using Vawg.Data.Model;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;
using Vawg.Domain.Returns;
using Vawg.Domain.Returns.Screening;
using Vawg.Testing.Returns;

namespace Vawg.Benchmarks.Returns;

/// <summary>The return that is measured, as it is after screening.</summary>
internal static class LargestReturn
{
    public static Force Force { get; } = Forces.FindBySlug("kent")!;

    public static Quarter Quarter { get; } = new(2018, 2);

    public static ForceReturn Screened(int rows)
    {
        var written = new FullReturn(Force, Quarter, rows);
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(path, written.ToBytes(ReturnFormat.CsvZip));
            var request = new ScreeningRequest { Force = Force.Code, Quarter = Quarter, Today = Quarter.LastDay.AddDays(40), History = ReturnHistory.None };
            return ReturnScreening.Screen(SheetReader.Read(path, written.FileName(ReturnFormat.CsvZip), CancellationToken.None), request).Return
                ?? throw new InvalidOperationException("The generated return did not pass screening.");
        }
        finally
        {
            File.Delete(path);
        }
    }

    /// <summary>Rows of recorded offences alone, as many as a return may hold in all its sheets.</summary>
    public static IReadOnlyList<StoredRecordedOffence> Rows(int rows)
    {
        var recorded = Screened(rows).RecordedOffences;
        return [.. Enumerable.Range(0, rows).Select(i => StoredOf(recorded[i % recorded.Count], i + 2))];
    }

    private static StoredRecordedOffence StoredOf(RecordedOffenceRow row, int sourceRow) => new()
    {
        VersionId = 1,
        SourceRow = sourceRow,
        ForceCode = Force.Code.Text,
        Quarter = Quarter.Index,
        OffenceCode = row.Offence.Offence.Text,
        Flags = (int)row.Offence.Flags,
        VictimSex = (short)row.Offence.Victim.Sex,
        AgeBand = (short)row.Offence.Victim.Age,
        Location = (short)row.Location,
        Count = row.Count.Known,
    };
}
