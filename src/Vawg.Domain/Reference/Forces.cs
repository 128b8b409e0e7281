namespace Vawg.Domain.Reference;

/// <summary>The 43 territorial forces and the British Transport Police, and the names by which sources call them.</summary>
public static class Forces
{
    private static readonly IReadOnlyList<Force> Ordered = ReferenceTable.Read("forces.csv", Convert)
        .OrderBy(f => f.Name, StringComparer.Ordinal)
        .ToList();

    private static readonly Dictionary<ForceCode, Force> ByCode = Ordered.ToDictionary(f => f.Code);

    private static readonly Dictionary<string, Force> BySlug = Ordered.ToDictionary(f => f.Slug, StringComparer.OrdinalIgnoreCase);

    private static readonly Dictionary<string, Force> ByName = Ordered
        .SelectMany(f => f.Aliases.Append(f.Name).Append(f.Slug).Select(name => (Key: Normalised(name), Force: f)))
        .DistinctBy(pair => pair.Key, StringComparer.Ordinal)
        .ToDictionary(pair => pair.Key, pair => pair.Force, StringComparer.Ordinal);

    /// <summary>All, in the order of their names.</summary>
    public static IReadOnlyList<Force> All => Ordered;

    /// <summary>The 43 territorial forces, in the order of their names.</summary>
    public static IReadOnlyList<Force> Territorial { get; } = Ordered.Where(f => f.IsTerritorial).ToList();

    public static Force Get(ForceCode code) => ByCode.TryGetValue(code, out var force)
        ? force
        : throw new ArgumentOutOfRangeException(nameof(code), code, "No force has this code.");

    public static Force? Find(ForceCode code) => ByCode.GetValueOrDefault(code);

    public static Force? FindBySlug(string? slug) => slug is null ? null : BySlug.GetValueOrDefault(slug);

    /// <summary>Finds a force by code, name or any alias; case, "&amp;" for "and", punctuation and a trailing "Police" or "Constabulary" are ignored.</summary>
    public static Force? Find(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        return ForceCode.TryParse(text, out var code) ? Find(code) : ByName.GetValueOrDefault(Normalised(text));
    }

    private static string Normalised(string name)
    {
        var words = name.Replace("&", " and ", StringComparison.Ordinal)
            .ToLowerInvariant()
            .Split([' ', ',', '.', '-', '\u2019', '\''], StringSplitOptions.RemoveEmptyEntries);
        var core = words.Where(w => w is not ("police" or "constabulary" or "service")).ToArray();
        return string.Join(' ', core.Length > 0 ? core : words);
    }

    private static Force Convert(ReferenceRow row) => new()
    {
        Code = ForceCode.Parse(row.Text("code")),
        Name = row.Text("name"),
        Slug = row.Text("slug"),
        ShortLabel = row.Text("short_label"),
        Country = row.Text("country"),
        Region = row.Text("region"),
        Aliases = row.List("aliases"),
        HasResidentRate = row.Flag("resident_rates"),
        Mid2023 = row.TextOrNull("persons_mid_2023") is null
            ? null
            : new Residents(row.Number("persons_mid_2023"), row.Number("females_10_plus_mid_2023"), row.Number("females_10_14_mid_2023"), row.Number("females_15_19_mid_2023")),
        Tile = row.TextOrNull("tile_row") is null ? null : new MapTile((int)row.Number("tile_row"), (int)row.Number("tile_column")),
    };
}
