using System.Globalization;
using FluentAssertions;
using Vawg.Domain.Returns.Sheets;

namespace Vawg.Data.Tests.Imports.Sheets;

/// <summary>Messages of the reader as text that is easily compared.</summary>
internal static class SheetTexts
{
    public static FileRefused Refusal(IReadOnlyList<SheetMessage> messages) => messages[^1].Should().BeOfType<FileRefused>().Subject;

    /// <summary>The rows of a file that was read whole, as "1: text Code | number 3".</summary>
    public static IEnumerable<string> WholeRows(IReadOnlyList<SheetMessage> messages)
    {
        messages[0].Should().BeOfType<FileRecognised>();
        messages[^1].Should().BeOfType<FileEnded>();
        return messages.OfType<SheetRow>().Select(Of);
    }

    public static string Of(SheetRow row) =>
        string.Create(CultureInfo.InvariantCulture, $"{row.Number}: {string.Join(" | ", row.Cells.Select(Of))}");

    /// <summary>The texts alone, whatever the kinds: what a CSV file can tell.</summary>
    public static string Plain(SheetRow row) => string.Join("|", row.Cells.Select(cell => cell.Text));

    private static string Of(SheetCell cell) => $"{(cell.IsFormula ? "=" : string.Empty)}{cell.Kind switch
    {
        CellKind.Blank => "-",
        var kind => $"{kind.ToString().ToLowerInvariant()} {cell.Text}",
    }}";
}
