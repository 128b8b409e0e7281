using System.Globalization;
using System.IO.Compression;
using Sylvan.Data.Csv;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;
using Xunit;

namespace Vawg.Domain.Tests;

/// <summary>Home Office open data in the folder shared beside the repository; a test that needs it is skipped where it is absent.</summary>
internal static class PublishedData
{
    private const string RecordedCrime = "recorded_crime_force_quarter.csv.gz";

    /// <summary>Offences of one group recorded by each force in each quarter.</summary>
    public static IReadOnlyDictionary<(ForceCode Force, Quarter Quarter), long> Recorded(string group)
    {
        var path = SharedFolder.File("data", RecordedCrime);
        Skip.IfNot(File.Exists(path), $"The published file {RecordedCrime} is not beside the repository.");

        using var text = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
        using var csv = CsvDataReader.Create(text);
        var counts = new Dictionary<(ForceCode, Quarter), long>();
        while (csv.Read())
        {
            if (csv.GetString(csv.GetOrdinal("offence_group")) == group
                && ForceCode.TryParse(csv.GetString(csv.GetOrdinal("pfa_code")), out var force)
                && Quarter.TryParse(csv.GetString(csv.GetOrdinal("fy")), csv.GetString(csv.GetOrdinal("quarter")), out var quarter))
            {
                var count = long.Parse(csv.GetString(csv.GetOrdinal("count")), CultureInfo.InvariantCulture);
                counts[(force, quarter)] = counts.GetValueOrDefault((force, quarter)) + count;
            }
        }

        return counts;
    }
}
