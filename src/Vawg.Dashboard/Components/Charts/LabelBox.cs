namespace Vawg.Dashboard.Components.Charts;

/// <summary>A rectangle that a label or a mark takes up, in pixels.</summary>
internal readonly record struct LabelBox(double Left, double Top, double Right, double Bottom)
{
    public static LabelBox Around(double x, double y, double half) => new(x - half, y - half, x + half, y + half);

    /// <summary>The box of a 12 px text whose baseline starts at a place.</summary>
    public static LabelBox OfText(double x, double baseline, double width) => new(x - 1, baseline - 11, x + width + 1, baseline + 3);

    /// <summary>The area shared with another box, in square pixels.</summary>
    public double Overlap(LabelBox other) =>
        Math.Max(0, Math.Min(Right, other.Right) - Math.Max(Left, other.Left)) * Math.Max(0, Math.Min(Bottom, other.Bottom) - Math.Max(Top, other.Top));
}
