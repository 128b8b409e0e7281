using Vawg.Domain.Reference;

namespace Vawg.Domain.Comparison;

/// <summary>The forces with which a force is compared; the chosen force is one of them.</summary>
public sealed record Comparator
{
    /// <summary>How many forces closest in population stand beside the chosen one.</summary>
    public const int SimilarForceCount = 7;

    private const string GroupPrefix = "group-";

    private Comparator(ComparatorKind kind, IReadOnlyList<Force> chosen, PeerGroup? group = null)
    {
        Kind = kind;
        Chosen = chosen;
        Group = group;
    }

    public static Comparator National { get; } = new(ComparatorKind.National, []);

    public static Comparator Region { get; } = new(ComparatorKind.Region, []);

    public static Comparator Similar { get; } = new(ComparatorKind.Similar, []);

    public ComparatorKind Kind { get; }

    /// <summary>The forces that the reader or a peer group names; empty for the other kinds.</summary>
    public IReadOnlyList<Force> Chosen { get; }

    /// <summary>The peer group; null for the other kinds.</summary>
    public PeerGroup? Group { get; }

    /// <summary>As it stands in an address: national, region, similar, group-large-forces, or the addresses of forces joined by commas.</summary>
    public string Slug => Kind switch
    {
        ComparatorKind.National => "national",
        ComparatorKind.Region => "region",
        ComparatorKind.Similar => "similar",
        ComparatorKind.Chosen => string.Join(',', Chosen.Select(f => f.Slug)),
        ComparatorKind.Group => GroupPrefix + Group!.Slug,
        _ => throw new InvalidOperationException($"A comparator without an address: {Kind}."),
    };

    /// <summary>The forces of a peer group.</summary>
    public static Comparator Of(PeerGroup group) => new(ComparatorKind.Group, group.Members, group);

    /// <summary>Reads the address form where peer groups are known.</summary>
    public static bool TryParse(string? text, IEnumerable<PeerGroup> groups, out Comparator comparator)
    {
        if (groups.FirstOrDefault(g => (GroupPrefix + g.Slug).Equals(text?.Trim(), StringComparison.OrdinalIgnoreCase)) is { } group)
        {
            comparator = Of(group);
            return true;
        }

        return TryParse(text, out comparator);
    }

    /// <summary>Reads the address form; an unknown force refuses the whole.</summary>
    public static bool TryParse(string? text, out Comparator comparator)
    {
        comparator = National;
        switch ((text ?? string.Empty).Trim().ToLowerInvariant())
        {
            case "national":
                return true;
            case "region":
                comparator = Region;
                return true;
            case "similar":
                comparator = Similar;
                return true;
            case "":
                return false;
        }

        var forces = text!.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Forces.Find).ToList();
        if (forces.Count is 0 or > 43 || forces.Exists(f => f is null))
        {
            return false;
        }

        comparator = new Comparator(ComparatorKind.Chosen, forces.Select(f => f!).DistinctBy(f => f.Code).OrderBy(f => f.Name, StringComparer.Ordinal).ToList());
        return true;
    }

    /// <summary>The forces compared, in the order of their names, with the chosen force among them.</summary>
    public IReadOnlyList<Force> ForcesBeside(Force? force) => Kind switch
    {
        ComparatorKind.National => Forces.Territorial,
        _ when force is null => Forces.Territorial,
        ComparatorKind.Region when force.Region.Length == 0 => Forces.Territorial,
        ComparatorKind.Region => Forces.Territorial.Where(f => f.Region == force.Region).ToList(),
        ComparatorKind.Similar => SimilarTo(force),
        ComparatorKind.Chosen or ComparatorKind.Group => Chosen.Append(force).DistinctBy(f => f.Code).OrderBy(f => f.Name, StringComparer.Ordinal).ToList(),
        _ => throw new InvalidOperationException($"A comparator without forces: {Kind}."),
    };

    /// <summary>What the forces are called in a sentence: "all forces", "forces of the North West".</summary>
    public string Name(Force? force) => Kind switch
    {
        ComparatorKind.National => "all forces",
        _ when force is null => "all forces",
        ComparatorKind.Region when force.Region.Length == 0 => "all forces",
        ComparatorKind.Region when force.Region == "Wales" => "forces of Wales",
        ComparatorKind.Region => $"forces of the {force.Region} region",
        ComparatorKind.Similar => "forces closest in population",
        ComparatorKind.Chosen => "the forces chosen",
        ComparatorKind.Group => $"forces of the group {Group!.Name}",
        _ => throw new InvalidOperationException($"A comparator without a name: {Kind}."),
    };

    private static List<Force> SimilarTo(Force force)
    {
        var size = force.Mid2023?.FemalesAged10AndOver ?? 0;
        return Forces.Territorial
            .Where(f => f.HasResidentRate && f.Code != force.Code)
            .OrderBy(f => Math.Abs(Math.Log((double)f.Mid2023!.FemalesAged10AndOver / Math.Max(size, 1))))
            .ThenBy(f => f.Code)
            .Take(SimilarForceCount)
            .Append(force)
            .OrderBy(f => f.Name, StringComparer.Ordinal)
            .ToList();
    }
}
