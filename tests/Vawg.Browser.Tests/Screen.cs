namespace Vawg.Browser.Tests;

/// <summary>The size of a window, in CSS pixels.</summary>
/// <param name="Name">What it stands for.</param>
/// <param name="Width">Pixels.</param>
/// <param name="Height">Pixels.</param>
/// <param name="IsChecked">Whether accessibility is checked on it, beside the layout.</param>
public sealed record Screen(string Name, int Width, int Height, bool IsChecked)
{
    public static Screen Desk { get; } = new("desk", 1280, 900, IsChecked: true);

    public static Screen Tablet { get; } = new("tablet", 820, 1180, IsChecked: false);

    public static Screen Phone { get; } = new("phone", 390, 844, IsChecked: true);

    /// <summary>The narrowest that is held; also 1280 px at 400% zoom.</summary>
    public static Screen Narrowest { get; } = new("narrowest", 320, 568, IsChecked: false);

    public static IReadOnlyList<Screen> All { get; } = [Desk, Tablet, Phone, Narrowest];

    public static Screen Named(string name) => All.Single(screen => screen.Name == name);
}
