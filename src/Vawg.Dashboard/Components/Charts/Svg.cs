using System.Globalization;
using System.Text;

namespace Vawg.Dashboard.Components.Charts;

/// <summary>Coordinates and paths as text: pixels to one decimal, always with a point.</summary>
public static class Svg
{
    /// <summary>A coordinate in pixels, to one decimal.</summary>
    public static string N(double pixels)
    {
        var text = Math.Round(pixels, 1, MidpointRounding.AwayFromZero).ToString("0.#", CultureInfo.InvariantCulture);
        return text == "-0" ? "0" : text;
    }

    public static string Horizontal(double x1, double x2, double y) => $"M{N(x1)} {N(y)}H{N(x2)}";

    public static string Vertical(double x, double y1, double y2) => $"M{N(x)} {N(y1)}V{N(y2)}";

    /// <summary>A rectangle as a path.</summary>
    public static string Box(double x, double y, double width, double height) => $"M{N(x)} {N(y)}h{N(width)}v{N(height)}h{N(-width)}z";

    /// <summary>A diamond around a centre.</summary>
    public static string Diamond(double x, double y, double half)
    {
        var h = N(half);
        return $"M{N(x)} {N(y - half)}l{h} {h}-{h} {h}-{h}-{h}z";
    }

    /// <summary>A line through the points that are there; a null lifts the pen, so that a gap stays a gap.</summary>
    public static string Line(IEnumerable<(double X, double Y)?> points)
    {
        var path = new StringBuilder();
        var isDown = false;
        foreach (var point in points)
        {
            if (point is { } p)
            {
                path.Append(CultureInfo.InvariantCulture, $"{(isDown ? 'L' : 'M')}{N(p.X)} {N(p.Y)}");
            }

            isDown = point is not null;
        }

        return path.ToString();
    }
}
