using Microsoft.AspNetCore.Components;

namespace Vawg.Dashboard.Components.Charts;

/// <summary>The key of a chart, for marks that direct labels cannot explain.</summary>
public partial class ChartKey : ComponentBase
{
    [Parameter, EditorRequired]
    public IReadOnlyList<KeyItem> Items { get; set; } = [];

    private static string WidthOf(KeyMark mark) => mark switch
    {
        KeyMark.ChosenBar or KeyMark.PeerBar or KeyMark.OtherBar or KeyMark.Interval => "22",
        KeyMark.Mean or KeyMark.Limits or KeyMark.InnerLimits or KeyMark.ChosenLine or KeyMark.PeerLine or KeyMark.NationalLine => "26",
        _ => "14",
    };

    private static string CssOf(KeyMark mark) => mark switch
    {
        KeyMark.Mean => "mn",
        KeyMark.Limits => "lm",
        KeyMark.InnerLimits => "lo",
        KeyMark.ChosenLine => "ln",
        KeyMark.PeerLine => "ln peer",
        KeyMark.NationalLine => "ln nation",
        KeyMark.ChosenBar => "pt",
        KeyMark.PeerBar => "pb",
        KeyMark.OtherBar => "rb",
        _ => "s" + Svg.N(1 + mark - KeyMark.Step1),
    };
}
