namespace Vawg.Dashboard.Components.Charts;

/// <summary>The five steps of a tile map: four breaks in rising order, each the least value of the step above it, and the words of the five steps.</summary>
public sealed record TileScale
{
    public TileScale(IReadOnlyList<double> breaks, IReadOnlyList<string> labels)
    {
        if (breaks.Count != 4 || labels.Count != 5 || breaks.Zip(breaks.Skip(1)).Any(pair => pair.First >= pair.Second))
        {
            throw new ArgumentException("Five steps need four rising breaks and five labels.", nameof(breaks));
        }

        Breaks = breaks;
        Labels = labels;
    }

    public IReadOnlyList<double> Breaks { get; }

    public IReadOnlyList<string> Labels { get; }

    /// <summary>The step of a value, 1 (least) to 5.</summary>
    public int Step(double value) => 1 + Breaks.Count(b => value >= b);

    /// <summary>The key of the map: the five steps, the dashed tile and the triangles.</summary>
    public IReadOnlyList<KeyItem> Key(string missingText = "[z] no resident rate") =>
    [
        .. Labels.Select((label, i) => new KeyItem(KeyMark.Step1 + i, label)),
        new KeyItem(KeyMark.Missing, missingText),
        new KeyItem(KeyMark.None, "△ ▽ outside the 95% limits"),
        new KeyItem(KeyMark.None, "▲ ▼ outside 99.8%"),
    ];
}
