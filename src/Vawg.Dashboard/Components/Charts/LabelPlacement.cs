namespace Vawg.Dashboard.Components.Charts;

/// <summary>Finds room for names beside points: of eight places around each, the one that covers least of what is drawn.</summary>
internal sealed class LabelPlacement(double left, double right, IEnumerable<LabelBox> drawn)
{
    private readonly List<LabelBox> _taken = [.. drawn];

    /// <summary>The start of the baseline of a name beside a point.</summary>
    public (double X, double Y) Place(double x, double y, double width)
    {
        (double X, double Y)[] candidates =
        [
            (x + 9, y + 4), (x - 9 - width, y + 4), (x - (width / 2), y - 9), (x - (width / 2), y + 18),
            (x + 6, y - 8), (x - 6 - width, y - 8), (x + 6, y + 16), (x - 6 - width, y + 16),
        ];
        var best = candidates.MinBy(c => Cost(LabelBox.OfText(c.X, c.Y, width)));
        _taken.Add(LabelBox.OfText(best.X, best.Y, width));
        return best;
    }

    private double Cost(LabelBox box)
    {
        var outside = Math.Max(0, left - box.Left) + Math.Max(0, box.Right - right);
        return (outside * 100) + _taken.Sum(box.Overlap);
    }
}
