namespace Vawg.Dashboard.Components.Charts;

/// <summary>The drawing of each mark of a key: a path 14 px high, its width, and its class.</summary>
internal static class KeyShape
{
    /// <summary>The shape, or null for a key entry of text alone.</summary>
    public static (string Path, string Css, double Width)? Of(KeyMark mark) => mark switch
    {
        KeyMark.None => null,
        KeyMark.Point => (Circle(3), "pt", 14),
        KeyMark.ChosenPoint => (Circle(6), "pt", 14),
        KeyMark.OtherPoint => (Circle(4.5), "re", 14),
        KeyMark.PeerPoint => (Svg.Diamond(7, 7, 6), "pe", 14),
        KeyMark.Signal => (Svg.Diamond(7, 7, 5), "sg", 14),
        KeyMark.National => ("M7 0v14", "nt", 14),
        KeyMark.Break => ("M7 0v14", "br", 14),
        KeyMark.Missing => ("M.5 .5h13v13h-13z", "tx", 14),
        KeyMark.ChosenBar => ("M0 2h22v10h-22z", "cb", 22),
        KeyMark.PeerBar => ("M0 2h22v10h-22z", "pb", 22),
        KeyMark.OtherBar => ("M0 2h22v10h-22z", "rb", 22),
        KeyMark.Interval => ("M0 7h22M.5 4v6M21.5 4v6", "wh", 22),
        KeyMark.Mean => ("M0 7h26", "mn", 26),
        KeyMark.Limits => ("M0 7h26", "lm", 26),
        KeyMark.InnerLimits => ("M0 7h26", "lo", 26),
        KeyMark.ChosenLine => ("M0 7h26", "ln", 26),
        KeyMark.PeerLine => ("M0 7h26", "ln peer", 26),
        KeyMark.NationalLine => ("M0 7h26", "ln nation", 26),
        _ => ("M0 0h14v14h-14z", "s" + Svg.N(1 + mark - KeyMark.Step1), 14),
    };

    private static string Circle(double r) => $"M{Svg.N(7 - r)} 7a{Svg.N(r)} {Svg.N(r)} 0 1 0 {Svg.N(2 * r)} 0a{Svg.N(r)} {Svg.N(r)} 0 1 0 {Svg.N(-2 * r)} 0z";
}
