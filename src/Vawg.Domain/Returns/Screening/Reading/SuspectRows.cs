using Vawg.Domain.Measures;
using Vawg.Domain.Returns.Screening.Rules;
using Vawg.Domain.Threats;

namespace Vawg.Domain.Returns.Screening.Reading;

/// <summary>Reads the sheet of suspects.</summary>
internal sealed class SuspectRows : SheetRows
{
    private static readonly NumberRules Numbers = new(SuspectRules.Blank, SuspectRules.Whole, SuspectRules.Separator, SuspectRules.TooLarge, SuspectRules.Negative);

    private readonly Combinations<(string Theme, VictimSex Sex, AgeBand Age, Relationship Relationship)> _combinations = new(SuspectRules.Duplicate);
    private readonly List<Count> _counts = [];
    private readonly int _theme;
    private readonly int _sex;
    private readonly int _age;
    private readonly int _relationship;
    private readonly int _count;
    private readonly int _repeat;

    public SuspectRows()
        : base(ReturnSheets.Suspects)
    {
        _theme = Column("theme");
        _sex = Column("suspect_sex");
        _age = Column("suspect_age_band");
        _relationship = Column("relationship");
        _count = Column("count");
        _repeat = Column("repeat_count");
    }

    public List<SuspectRow> Rows { get; } = [];

    protected override bool TryRead(RowCells row)
    {
        var theme = Theme(row);
        var hasSex = row.TryWord(_sex, ReturnWords.Sexes, SuspectRules.UnknownSex, SuspectRules.Blank, out var sex);
        var hasAge = row.TryAge(_age, SuspectRules.UnknownAge, SuspectRules.AgeAsDate, SuspectRules.Blank, out var age);
        var hasRelationship = row.TryWord(_relationship, ReturnWords.Relationships, SuspectRules.UnknownRelationship, SuspectRules.Blank, out var relationship);
        var hasCount = row.TryCount(_count, Numbers, out var count);
        var hasRepeat = row.TryCount(_repeat, Numbers, out var repeat);
        if (theme is null || !hasSex || !hasAge || !hasRelationship)
        {
            return false;
        }

        if (_combinations.Earlier(row, (theme.Code, sex, age, relationship), hasCount ? _counts.Count : null) is var (earlier, place))
        {
            _combinations.Report(row, earlier, place is { } at ? _counts[at] : null, hasCount ? count : null, $"{theme.Code}, {ReturnWords.Sexes.Text(sex)}, {age.Text()}, {ReturnWords.Relationships.Text(relationship)}");
        }

        if (hasCount)
        {
            _counts.Add(count);
        }

        if (hasCount && hasRepeat)
        {
            Rows.Add(new SuspectRow(theme.Code, sex, age, relationship, count, repeat, row.Number));
        }

        return hasCount && hasRepeat;
    }

    private Theme? Theme(RowCells row)
    {
        if (!row.TryText(_theme, SuspectRules.Blank, "Write the code of a theme.", out var text))
        {
            return null;
        }

        var theme = Themes.Find(text);
        if (theme is null)
        {
            row.Report(SuspectRules.UnknownTheme, _theme, $"Write one of {string.Join(", ", Themes.All.Select(t => t.Code))}.");
        }

        return theme;
    }
}
