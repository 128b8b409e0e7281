using Vawg.Benchmarks.Reporting;
using Vawg.Benchmarks.Serving;
using Vawg.Data;
using Vawg.Testing;

namespace Vawg.Benchmarks.Imports;

/// <summary>Bringing the published table of recorded crime in.</summary>
internal static class ImportPart
{
    public static async IAsyncEnumerable<Measurement> MeasureAsync(DatabaseEngine engine)
    {
        if (!FilledDatabase.HasOpenData)
        {
            yield return Measurement.NotMeasured("import", $"{FilledDatabase.RecordedCrime} is not in ../shared/data");
            yield break;
        }

        yield return await WholeImport.MeasureAsync(engine, PublishedData.Path(FilledDatabase.RecordedCrime));
        yield return await DatabaseWrite.MeasureAsync(engine);
        yield return await ImportMemory.MeasureAsync(engine);
    }
}
