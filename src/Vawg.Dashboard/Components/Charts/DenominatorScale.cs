namespace Vawg.Dashboard.Components.Charts;

/// <summary>Maps values above zero onto pixels by their logarithms, or in a straight line when so asked.</summary>
internal readonly struct DenominatorScale(double from, double to, double startPixels, double endPixels, bool isLog)
{
    private readonly LinearScale _scale = isLog
        ? new LinearScale(Math.Log(from), Math.Log(to), startPixels, endPixels)
        : new LinearScale(from, to, startPixels, endPixels);

    private readonly bool _isLog = isLog;

    public double this[double value] => _scale[_isLog ? Math.Log(value) : value];
}
