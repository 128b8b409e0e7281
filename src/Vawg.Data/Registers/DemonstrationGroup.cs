using Vawg.Domain.Reference;

namespace Vawg.Data.Registers;

/// <summary>The peer group of a demonstration, which nobody set.</summary>
internal static class DemonstrationGroup
{
    public const string Name = "Large urban forces (demonstration)";

    public static NewPeerGroup Entry { get; } = new()
    {
        Name = Name,
        ValidFrom = new DateOnly(2018, 4, 1),
        Source = "Made for the demonstration: six large urban forces. It is no official group.",
        Members = new[] { "greater-manchester", "merseyside", "northumbria", "south-yorkshire", "west-midlands", "west-yorkshire" }.Select(slug => Forces.FindBySlug(slug)!).ToList(),
    };
}
