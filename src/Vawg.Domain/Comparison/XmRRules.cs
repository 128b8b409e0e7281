using Vawg.Domain.Periods;

namespace Vawg.Domain.Comparison;

/// <summary>Follows a series quarter by quarter and tells its signals. A missing quarter ends every run, so that nothing is read across a gap.</summary>
internal sealed class XmRRules(double mean, double reach)
{
    public const int RunLength = 7;

    private readonly double _lower = XmR.LowerLimit(mean, reach);
    private Quarter? _previousQuarter;
    private double _previous;
    private int _above;
    private int _below;
    private int _rising;
    private int _falling;
    private (bool High, bool Low) _oneBack;
    private (bool High, bool Low) _twoBack;

    public XmRSignals Next(Quarter quarter, double? value)
    {
        var follows = _previousQuarter is { } previous && quarter - previous == 1;
        _previousQuarter = value is null ? null : quarter;
        if (!follows)
        {
            Forget();
        }

        return value is { } known ? Read(known, follows) : XmRSignals.None;
    }

    private XmRSignals Read(double value, bool follows)
    {
        _above = value > mean ? _above + 1 : 0;
        _below = value < mean ? _below + 1 : 0;
        _rising = follows && value > _previous ? _rising + 1 : 1;
        _falling = follows && value < _previous ? _falling + 1 : 1;
        _previous = value;

        var outer = (High: value > mean + (reach * 2 / 3), Low: value < mean - (reach * 2 / 3));
        var signals = When(value > mean + reach, XmRSignals.AboveUpperLimit)
            | When(value < _lower, XmRSignals.BelowLowerLimit)
            | When(_above >= RunLength, XmRSignals.RunAboveMean)
            | When(_below >= RunLength, XmRSignals.RunBelowMean)
            | When(_rising >= RunLength, XmRSignals.Rising)
            | When(_falling >= RunLength, XmRSignals.Falling)
            | When(outer.High && (_oneBack.High || _twoBack.High), XmRSignals.TwoOfThreeHigh)
            | When(outer.Low && (_oneBack.Low || _twoBack.Low), XmRSignals.TwoOfThreeLow);
        (_twoBack, _oneBack) = (_oneBack, outer);
        return signals;
    }

    private void Forget()
    {
        (_above, _below, _rising, _falling) = (0, 0, 0, 0);
        (_oneBack, _twoBack) = (default, default);
    }

    private static XmRSignals When(bool met, XmRSignals signal) => met ? signal : XmRSignals.None;
}
