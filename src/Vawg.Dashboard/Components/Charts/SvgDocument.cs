using System.Globalization;
using System.Security;
using System.Text;
using System.Text.RegularExpressions;

namespace Vawg.Dashboard.Components.Charts;

/// <summary>A drawing as a file that stands alone: the marking first and last, title, filters, key, the drawing, then source, version and date.</summary>
public static partial class SvgDocument
{
    private const double Margin = 16;
    private const double Line = 18;

    /// <summary>The file for the drawing found in a rendered chart. A chart without an SVG element is refused.</summary>
    public static string Of(string renderedChart, SvgCaption caption)
    {
        var drawing = Drawing(renderedChart);
        var size = Size().Match(drawing);
        var (width, height) = (Number(size.Groups["width"].Value), Number(size.Groups["height"].Value));
        var page = Math.Max(width, 480) + (2 * Margin);
        var body = new StringBuilder();
        var y = 24.0;
        y = Middle(body, caption.Marking, page, y);
        if (caption.IsDemonstration)
        {
            y = Middle(body, "DEMONSTRATION: these figures are generated and describe no real force.", page, y);
        }

        y = Lines(body, caption.Title, "b t", page, y + 8, 16);
        y = Lines(body, caption.Filters, "a", page, y, 12);
        y = SvgKey.Write(body, caption.Key, page - Margin, y + 4);
        body.Append(CultureInfo.InvariantCulture, $"<g transform=\"translate({Svg.N(Margin)} {Svg.N(y)})\">{drawing}</g>");
        y = Lines(body, $"Source: {caption.Source}. {caption.Version}. Data as at {caption.DataAsAt}.", "a", page, y + height + 26, 12);
        y = Middle(body, caption.Marking, page, y + 8);
        return $"""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {Svg.N(page)} {Svg.N(y)}" width="{Svg.N(page)}" height="{Svg.N(y)}" role="img" aria-label="{Escaped(caption.Title)}"><style>{StandaloneStyle.Css} svg .t{"{font-size:16px}"}</style><rect width="100%" height="100%" fill="#FFFFFF"/>{body}</svg>
            """;
    }

    internal static string Escaped(string text) => SecurityElement.Escape(text);

    private static string Drawing(string rendered)
    {
        var from = rendered.IndexOf("<svg", StringComparison.Ordinal);
        var to = rendered.LastIndexOf("</svg>", StringComparison.Ordinal);
        return from >= 0 && to > from
            ? Private().Replace(rendered[from..(to + 6)], string.Empty)
            : throw new ArgumentException("The chart holds no drawing.", nameof(rendered));
    }

    private static double Middle(StringBuilder body, string text, double page, double y)
    {
        body.Append(CultureInfo.InvariantCulture, $"<text class=\"b m\" x=\"{Svg.N(page / 2)}\" y=\"{Svg.N(y)}\">{Escaped(text)}</text>");
        return y + Line;
    }

    private static double Lines(StringBuilder body, string text, string css, double page, double y, double pixelsPerEm)
    {
        foreach (var line in TextLines.Of(text, page - (2 * Margin), pixelsPerEm))
        {
            body.Append(CultureInfo.InvariantCulture, $"<text class=\"{css}\" x=\"{Svg.N(Margin)}\" y=\"{Svg.N(y)}\">{Escaped(line)}</text>");
            y += pixelsPerEm + 6;
        }

        return y;
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    [GeneratedRegex("viewBox=\"0 0 (?<width>[0-9.]+) (?<height>[0-9.]+)\"", RegexOptions.None, 1000)]
    private static partial Regex Size();

    /// <summary>What serves the page alone: steps and the class that picks a drawing.</summary>
    [GeneratedRegex(" data-(?:step|label|text)=\"[^\"]*\"| class=\"(?:map |mid )?[wn]-only\"", RegexOptions.None, 1000)]
    private static partial Regex Private();
}
