using Vawg.Domain.Periods;

namespace Vawg.Dashboard.Features.Returns;

/// <summary>The quarters of which a return can be handed in.</summary>
internal static class ReturnQuarters
{
    /// <summary>Returns go back to the first quarter of the demonstration, no further.</summary>
    public static Quarter First { get; } = new(2018, 1);

    /// <summary>Newest first.</summary>
    public static IEnumerable<Quarter> UpTo(Quarter last) => Enumerable.Range(0, last - First + 1).Select(i => last - i);
}
