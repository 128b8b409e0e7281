namespace Vawg.Dashboard.Views;

/// <summary>What an address said, as a notice repeats it.</summary>
internal static class Quoted
{
    private const int Length = 40;

    /// <summary>The text, cut where it is long.</summary>
    public static string Of(string text) => text.Length <= Length ? text : text[..Length];
}
