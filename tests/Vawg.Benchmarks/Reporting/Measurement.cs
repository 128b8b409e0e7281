using System.Globalization;

namespace Vawg.Benchmarks.Reporting;

/// <summary>One figure of the report, with the bar that it has to keep to.</summary>
internal sealed record Measurement
{
    public required string Name { get; init; }

    public required string Figure { get; init; }

    public string Bar { get; init; } = "-";

    /// <summary>Null where there is no bar, or nothing was measured.</summary>
    public bool? IsMet { get; init; }

    /// <summary>What the figure was taken beside, in the same run.</summary>
    public string Beside { get; init; } = string.Empty;

    /// <summary>A figure that passes at or below its bar.</summary>
    /// <param name="unit">Written after both, with its space if it has one.</param>
    public static Measurement AtMost(string name, double figure, double bar, string unit, string beside) => new()
    {
        Name = name,
        Figure = Number(figure) + unit,
        Bar = Number(bar) + unit,
        IsMet = figure <= bar,
        Beside = beside,
    };

    /// <summary>A figure for scale, without a bar.</summary>
    public static Measurement ForScale(string name, double figure, string unit, string beside) => new()
    {
        Name = name,
        Figure = Number(figure) + unit,
        Beside = beside,
    };

    public static Measurement NotMeasured(string name, string reason) => new() { Name = name, Figure = "not measured", Beside = reason };

    /// <summary>Three digits are all that such a figure holds.</summary>
    public static string Number(double value) => value switch
    {
        >= 100 or <= -100 => value.ToString("N0", CultureInfo.InvariantCulture),
        >= 10 or <= -10 => value.ToString("0.#", CultureInfo.InvariantCulture),
        _ => value.ToString("0.##", CultureInfo.InvariantCulture),
    };
}
