using System.Collections.Concurrent;
using Vawg.Domain.Reference;
using Vawg.Domain.Returns;
using Vawg.Domain.Threats;

namespace Vawg.Domain.Measures;

/// <summary>Which recorded offences a figure counts: VAWG, a theme, what two themes share, an offence group or subgroup, one offence, or all recorded crime.</summary>
public sealed record OffenceSelection
{
    /// <summary>Asked for each combination of each return.</summary>
    private static readonly ConcurrentDictionary<string, IReadOnlyList<Theme>> ThemesOf = new(StringComparer.Ordinal);

    private OffenceSelection(SelectionKind kind, string value)
    {
        Kind = kind;
        Value = value;
    }

    public static OffenceSelection Vawg { get; } = new(SelectionKind.Vawg, string.Empty);

    public static OffenceSelection AllRecordedCrime { get; } = new(SelectionKind.AllRecordedCrime, string.Empty);

    public SelectionKind Kind { get; }

    /// <summary>The theme code, two theme codes joined by &amp;, group, subgroup or offence code; empty for VAWG and all recorded crime.</summary>
    public string Value { get; }

    /// <summary>As it is stored and typed: VAWG, DA, GROUP:Sexual offences, OFFENCE:19C, ALL; an overlap, DA&amp;RASSO, is stored and never typed.</summary>
    public string Text => Kind switch
    {
        SelectionKind.AllRecordedCrime => "ALL",
        SelectionKind.Vawg => "VAWG",
        SelectionKind.Theme or SelectionKind.Overlap => Value,
        SelectionKind.Group => $"GROUP:{Value}",
        SelectionKind.Subgroup => $"SUBGROUP:{Value}",
        SelectionKind.Offence => $"OFFENCE:{Value}",
        _ => throw new InvalidOperationException($"A selection of kind {Kind} has no text."),
    };

    /// <summary>As a reader knows it: "Recorded VAWG", "Domestic abuse", "Sexual offences".</summary>
    public string Name => Kind switch
    {
        SelectionKind.AllRecordedCrime => "All recorded crime",
        SelectionKind.Vawg => "VAWG",
        SelectionKind.Theme => Theme!.Name,
        SelectionKind.Overlap => string.Join(" and ", RestsOn.Select(t => t.Name)),
        SelectionKind.Offence => Offences.Get(OffenceCode.Parse(Value)).Description,
        _ => Value,
    };

    public Theme? Theme => Kind == SelectionKind.Theme ? RestsOn[0] : null;

    /// <summary>The themes without which the selection cannot be told: itself, or the two of an overlap.</summary>
    public IReadOnlyList<Theme> RestsOn => Kind is SelectionKind.Theme or SelectionKind.Overlap
        ? ThemesOf.GetOrAdd(Value, value => [.. value.Split('&').Select(code => Themes.Find(code)!)])
        : [];

    public static OffenceSelection OfTheme(Theme theme) => new(SelectionKind.Theme, theme.Code);

    /// <summary>Offences in both of two themes, whichever is named first.</summary>
    public static OffenceSelection OfOverlap(Theme one, Theme other) =>
        new(SelectionKind.Overlap, string.Join('&', Themes.All.Select(t => t.Code).Where(c => c == one.Code || c == other.Code)));

    public static OffenceSelection OfGroup(string group) => new(SelectionKind.Group, group);

    public static OffenceSelection OfSubgroup(string subgroup) => new(SelectionKind.Subgroup, subgroup);

    public static OffenceSelection OfOffence(OffenceCode code) => new(SelectionKind.Offence, code.Text);

    /// <summary>Reads the typed form. A theme, group, subgroup or offence that does not exist is refused; "Rape offences" is read as "Rape".</summary>
    public static bool TryParse(string? text, out OffenceSelection selection)
    {
        selection = Vawg;
        var trimmed = (text ?? string.Empty).Trim().Trim('"');
        var colon = trimmed.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0)
        {
            return TryParseWord(trimmed, out selection);
        }

        var value = trimmed[(colon + 1)..].Trim().Trim('"');
        var found = trimmed[..colon].ToUpperInvariant() switch
        {
            "GROUP" => Match(Offences.Groups, value, OfGroup),
            "SUBGROUP" => Match(Offences.Subgroups, value.Equals("Rape offences", StringComparison.OrdinalIgnoreCase) ? "Rape" : value, OfSubgroup),
            "OFFENCE" => OffenceCode.TryParse(value, out var code) && Offences.Find(code) is { } offence ? OfOffence(offence.Code) : null,
            _ => null,
        };
        selection = found ?? Vawg;
        return found is not null;
    }

    /// <summary>Whether a returned row counts towards this selection. Every selection but all recorded crime asks for female victims aged 10 and over, which is what returns cover.</summary>
    public bool Holds(in RecordedOffence row) => Kind switch
    {
        SelectionKind.Vawg => VawgTotal.Holds(row),
        SelectionKind.Theme => Theme!.Rule.Holds(row),
        SelectionKind.Overlap => RestsOn[0].Rule.Holds(row) && RestsOn[1].Rule.Holds(row),
        SelectionKind.AllRecordedCrime => true,
        _ => row.Victim.Sex == VictimSex.Female && row.Victim.Age != AgeBand.Under10 && HoldsCode(Offences.Get(row.Offence)),
    };

    /// <summary>Whether an offence counts towards a selection that is made by code alone; refused for VAWG, themes and overlaps, which need the victim and the flags.</summary>
    public bool HoldsCode(Offence offence) => Kind switch
    {
        SelectionKind.AllRecordedCrime => true,
        SelectionKind.Group => offence.Group == Value,
        SelectionKind.Subgroup => offence.Subgroup == Value,
        SelectionKind.Offence => offence.Code.Text == Value,
        _ => throw new InvalidOperationException($"{Name} cannot be told from the offence code alone."),
    };

    /// <summary>Whether every offence of this selection is one of another; for selections that are made by code alone.</summary>
    public bool LiesWithin(OffenceSelection other) => Offences.All.Where(HoldsCode).All(other.HoldsCode);

    public override string ToString() => Text;

    private static bool TryParseWord(string word, out OffenceSelection selection)
    {
        var found = word.ToUpperInvariant() switch
        {
            "VAWG" => Vawg,
            "ALL" => AllRecordedCrime,
            _ => Themes.Find(word) is { } theme ? OfTheme(theme) : null,
        };
        selection = found ?? Vawg;
        return found is not null;
    }

    private static OffenceSelection? Match(IReadOnlyList<string> names, string value, Func<string, OffenceSelection> create) =>
        names.FirstOrDefault(n => n.Equals(value, StringComparison.OrdinalIgnoreCase)) is { } name ? create(name) : null;
}
