using System.Globalization;
using Vawg.Domain.Reference;
using Vawg.Domain.Returns;
using Vawg.Domain.Returns.Sheets;

namespace Vawg.Domain.Tests.Returns.Screening;

/// <summary>The messages of a large CSV file of recorded offences; no two rows have one combination.</summary>
internal static class ManyRows
{
    private static readonly string[] Codes = Offences.All.Where(o => o.InVawgTotal == VawgTotalMembership.Yes && !o.Code.Text.Contains("4.1/", StringComparison.Ordinal) && !o.Description.Contains("under 1", StringComparison.Ordinal)).Select(o => o.Code.Text).ToArray();

    private static readonly string[] Ages = ReturnWords.Ages.All.Skip(4).ToArray();

    private static readonly string[] Flags = Enumerable.Range(0, 512).Select(bits => ((FlagSet)(bits & 0x1F)) | ((FlagSet)((bits >> 5) << 14))).Select(f => f.Text()).Distinct().ToArray();

    public static IEnumerable<SheetMessage> Of(int rows)
    {
        yield return new FileRecognised(SheetFormat.Csv);
        yield return new SheetStarted("recorded_offences", false, ',');
        yield return new SheetRow(1, ReturnSheets.RecordedOffences.Columns.Select(c => AReturn.Text(c.Name)).ToArray());
        var locations = ReturnWords.Locations.All;
        for (var i = 0; i < rows; i++)
        {
            var left = i;
            var code = Next(ref left, Codes);
            var age = Next(ref left, Ages);
            var location = Next(ref left, locations);
            var flags = Next(ref left, Flags);
            yield return new SheetRow(i + 2, [AReturn.Text(code), AReturn.Text(flags), AReturn.Text("F"), AReturn.Text(age), AReturn.Text(location), AReturn.Text((i % 90).ToString(CultureInfo.InvariantCulture))]);
        }

        yield return new FileEnded();
    }

    private static string Next(ref int left, IReadOnlyList<string> from)
    {
        var chosen = from[left % from.Count];
        left /= from.Count;
        return chosen;
    }
}
