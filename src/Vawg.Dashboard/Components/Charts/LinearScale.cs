namespace Vawg.Dashboard.Components.Charts;

/// <summary>Maps values onto pixels in a straight line. A domain without width is refused.</summary>
public readonly record struct LinearScale
{
    private readonly double _from;
    private readonly double _start;
    private readonly double _pixelsPerUnit;

    public LinearScale(double from, double to, double startPixels, double endPixels)
    {
        if (!(to > from) || !double.IsFinite(to - from))
        {
            throw new ArgumentOutOfRangeException(nameof(to), to, "The end of a scale lies above its start.");
        }

        _from = from;
        _start = startPixels;
        _pixelsPerUnit = (endPixels - startPixels) / (to - from);
    }

    /// <summary>The place of a value in pixels; values beyond the ends lie beyond them.</summary>
    public double this[double value] => _start + ((value - _from) * _pixelsPerUnit);
}
