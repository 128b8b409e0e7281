using System.Globalization;
using Vawg.Domain.Returns.Screening.Rules;

namespace Vawg.Domain.Returns.Screening.Reading;

/// <summary>Reads the sheet of coverage.</summary>
internal sealed class CoverageRows : SheetRows
{
    private readonly Dictionary<string, int> _seen = new(StringComparer.Ordinal);
    private readonly int _item;
    private readonly int _supplied;
    private readonly int _note;

    public CoverageRows()
        : base(ReturnSheets.Coverage)
    {
        _item = Column("item");
        _supplied = Column("supplied");
        _note = Column("note");
    }

    public List<CoverageItem> Items { get; } = [];

    /// <summary>In which row of the sheet an item stands.</summary>
    public int? RowOf(string item) => _seen.TryGetValue(item, out var row) ? row : null;

    protected override bool TryRead(RowCells row)
    {
        var item = Item(row);
        var hasSupply = row.TryWord(_supplied, ReturnWords.Supplies, FileRules.UnknownSupply, FileRules.CoverageBlank, out var supply);
        if (item is null || !hasSupply)
        {
            return false;
        }

        Items.Add(new CoverageItem(item, supply, row.Text(_note)));
        return true;
    }

    private string? Item(RowCells row)
    {
        if (!row.TryText(_item, FileRules.CoverageBlank, "Write a sheet, theme, flag or characteristic, or delete the row.", out var text))
        {
            return null;
        }

        var item = CoverageItems.Find(text);
        if (item is null)
        {
            row.Report(FileRules.UnknownCoverageItem, _item);
        }
        else if (!_seen.TryAdd(item, row.Number))
        {
            row.Report(FileRules.CoverageTwice, _item, string.Create(CultureInfo.InvariantCulture, $"Leave one of rows {_seen[item]:N0} and {row.Number:N0}."));
        }

        return item;
    }
}
