using System.Globalization;
using System.IO.Compression;
using System.Text.RegularExpressions;
using Vawg.Benchmarks.Serving;
using Vawg.Testing;

namespace Vawg.Benchmarks.Imports;

/// <summary>The published table of recorded crime, unpacked, followed by itself under later years.</summary>
internal static partial class LongerCrimeTable
{
    /// <summary>The published table touches twelve financial years.</summary>
    private const int Years = 12;

    public static async Task WriteAsync(string path, int times)
    {
        await using var output = new StreamWriter(path);
        for (var time = 0; time < times; time++)
        {
            await AppendAsync(output, time * Years, withHeader: time == 0);
        }
    }

    private static async Task AppendAsync(StreamWriter output, int yearsLater, bool withHeader)
    {
        await using var packed = File.OpenRead(PublishedData.Path(FilledDatabase.RecordedCrime));
        await using var unpacked = new GZipStream(packed, CompressionMode.Decompress);
        using var lines = new StreamReader(unpacked);
        var header = await lines.ReadLineAsync();
        if (withHeader)
        {
            await output.WriteLineAsync(header);
        }

        while (await lines.ReadLineAsync() is { } line)
        {
            await output.WriteLineAsync(yearsLater == 0 ? line : FinancialYear().Replace(line, year => Later(year.Value, yearsLater)));
        }
    }

    private static string Later(string year, int yearsLater)
    {
        var begins = int.Parse(year.AsSpan(1, 4), CultureInfo.InvariantCulture) + yearsLater;
        return string.Create(CultureInfo.InvariantCulture, $",{begins}/{(begins + 1) % 100:00},");
    }

    [GeneratedRegex(",20[0-9]{2}/[0-9]{2},", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex FinancialYear();
}
