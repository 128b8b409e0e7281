using Vawg.Domain.Periods;

namespace Vawg.Dashboard.Features.Returns;

/// <summary>The quarters of which a return can be handed in.</summary>
internal static class ReturnQuarters
{
    /// <summary>How many the tracker shows.</summary>
    public const int Shown = 8;

    /// <summary>Returns go back to the first quarter of the demonstration, no further.</summary>
    public static Quarter First { get; } = new(2018, 1);

    /// <summary>So many up to one, newest first.</summary>
    public static IEnumerable<Quarter> UpTo(Quarter last, int count) => Enumerable.Range(0, count).Select(i => last - i);

    /// <summary>Newest first.</summary>
    public static IEnumerable<Quarter> UpTo(Quarter last) => UpTo(last, last - First + 1);
}
