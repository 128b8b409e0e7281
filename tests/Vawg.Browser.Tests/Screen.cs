namespace Vawg.Browser.Tests;

/// <summary>The size of a window, in CSS pixels.</summary>
public sealed record Screen(string Name, int Width, int Height)
{
    public static Screen Desk { get; } = new("desk", 1280, 900);

    public static Screen Tablet { get; } = new("tablet", 820, 1180);

    public static Screen Phone { get; } = new("phone", 390, 844);

    /// <summary>The narrowest that is held; also 1280 px at 400% zoom.</summary>
    public static Screen Narrowest { get; } = new("narrowest", 320, 568);

    private static IReadOnlyList<Screen> All { get; } = [Desk, Tablet, Phone, Narrowest];

    public static Screen Named(string name) => All.Single(screen => screen.Name == name);
}
