namespace Vawg.Domain.Returns.Screening.Reading;

/// <summary>The findings of one file: every one counted, and of each rule as many kept as could be listed.</summary>
internal sealed class FindingList
{
    /// <summary>Sheets whose order is remembered; no return has near as many.</summary>
    private const int MostSheets = 500;

    private readonly Dictionary<string, List<Finding>> _kept = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);
    private readonly List<string> _sheets = [];

    public IReadOnlyDictionary<string, int> Places => _places;

    public bool HasFail => _kept.Values.Any(f => f[0].Rule.Severity == FindingSeverity.Fail);

    /// <summary>Notes that a sheet comes next in the file, for the order of the list.</summary>
    public void Enter(string sheet)
    {
        if (_sheets.Count < MostSheets && !_sheets.Contains(sheet, StringComparer.Ordinal))
        {
            _sheets.Add(sheet);
        }
    }

    public void Add(ScreeningRule rule, string? sheet, int? row, string? column, string? value, string? remedy = null)
    {
        var places = _places.GetValueOrDefault(rule.Code);
        _places[rule.Code] = places + 1;
        if (places >= ScreenedReturn.MostListed)
        {
            return;
        }

        if (!_kept.TryGetValue(rule.Code, out var kept))
        {
            _kept[rule.Code] = kept = [];
        }

        kept.Add(new Finding
        {
            Rule = rule,
            Sheet = Shown.From(sheet),
            Row = row,
            Column = Shown.From(column),
            Value = Shown.From(value),
            Remedy = remedy ?? rule.Remedy,
        });
    }

    public void Add(Finding finding) => Add(finding.Rule, finding.Sheet, finding.Row, finding.Column, finding.Value, finding.Remedy);

    /// <summary>The list as it is shown. Where there are too many, the rules with most places give way first, so that every rule that is broken is listed.</summary>
    public List<Finding> Listed() => _kept.Values
        .SelectMany(f => f.Take(MostOfEach()))
        .OrderByDescending(f => f.Rule.Severity)
        .ThenBy(f => f.Sheet is null ? -1 : _sheets.IndexOf(f.Sheet) is var order and >= 0 ? order : int.MaxValue)
        .ThenBy(f => f.Row ?? 0)
        .ThenBy(f => f.Rule.Code, StringComparer.Ordinal)
        .Take(ScreenedReturn.MostListed)
        .ToList();

    private int MostOfEach()
    {
        var room = ScreenedReturn.MostListed;
        var left = _kept.Count;
        foreach (var count in _kept.Values.Select(f => f.Count).Order())
        {
            if ((long)count * left > room)
            {
                return room / left;
            }

            room -= count;
            left--;
        }

        return ScreenedReturn.MostListed;
    }
}
