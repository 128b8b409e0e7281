using System.Globalization;
using System.Text;

namespace Vawg.Dashboard.Components.Charts;

/// <summary>The key inside a file that stands alone: marks and their words in rows.</summary>
internal static class SvgKey
{
    /// <summary>Writes the key from a height on and gives the height under it.</summary>
    public static double Write(StringBuilder body, IReadOnlyList<KeyItem> items, double right, double y)
    {
        var x = 16.0;
        foreach (var item in items)
        {
            var mark = KeyShape.Of(item.Mark);
            var width = (mark is null ? 0 : mark.Value.Width + 6) + TextWidth.Of(item.Text) + 18;
            if (x > 16 && x + width > right)
            {
                x = 16;
                y += 20;
            }

            var textX = mark is null ? x : x + mark.Value.Width + 6;
            if (mark is { } shape)
            {
                body.Append(CultureInfo.InvariantCulture, $"<path transform=\"translate({Svg.N(x)} {Svg.N(y)})\" class=\"{shape.Css}\" d=\"{shape.Path}\"/>");
            }

            body.Append(CultureInfo.InvariantCulture, $"<text class=\"a\" x=\"{Svg.N(textX)}\" y=\"{Svg.N(y + 11)}\">{SvgDocument.Escaped(item.Text)}</text>");
            x += width;
        }

        return items.Count == 0 ? y : y + 26;
    }
}
