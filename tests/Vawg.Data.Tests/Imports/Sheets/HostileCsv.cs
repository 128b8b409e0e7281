using System.Text;
using static Vawg.Domain.Returns.Sheets.RefusalCause;

namespace Vawg.Data.Tests.Imports.Sheets;

/// <summary>CSV files made with ill will, or broken.</summary>
internal static class HostileCsv
{
    private const string Name = "recorded_offences.csv";

    public static IEnumerable<HostileFile> All() =>
    [
        new("a quotation mark that is never closed", Name, "a,b\n1,\"two\n3,4\n", Damaged, "never closed): it cannot be read after row 1 of recorded_offences"),
        new("a quotation mark that is never closed in a large file", Name, "a,b\n1,\"two\n" + string.Concat(Enumerable.Repeat("3,4\n", 50_000)), CellTooLong, "a quotation mark may never be closed"),
        new("text behind a quotation mark", Name, "a,b\n1,\"two\" three\n", Damaged, "text behind a closing quotation mark"),
        new("a NUL character", Name, "a,b\n" + string.Concat(Enumerable.Repeat("1,2\n", 2_000)) + "3,\04\n", Damaged, "a NUL character): it cannot be read after row 2,001"),
        new("three hundred columns of text", Name, string.Join(',', Enumerable.Repeat("x", 300)), FarCell, "column 257"),
        new("a cell of a megabyte", Name, "a,b\n1," + new string('x', 1 << 20), CellTooLong, "more than 32,767 characters, at row 2"),
        new("too many lines", Name, string.Concat(Enumerable.Repeat("1,2\n", 200_002)), TooManyRows, "more than 200,001 rows in one sheet), at row 200,002"),
        new("a text cut inside a character", Name, () => [.. Encoding.UTF8.GetBytes("a,b\ncaf\u00E9,caf"), 0xC3], Damaged, "it ends inside a character"),
    ];
}
