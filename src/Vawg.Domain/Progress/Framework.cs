using Vawg.Domain.Reference;

namespace Vawg.Domain.Progress;

/// <summary>A version of what forces have undertaken: a framework, an inspection's recommendations or a statement.</summary>
public sealed record Framework
{
    /// <summary>As it stands in an address: hmicfrs-2021.</summary>
    public required string Slug { get; init; }

    public required string Name { get; init; }

    /// <summary>A few words for links and the heads of columns.</summary>
    public required string ShortName { get; init; }

    /// <summary>As <see cref="Commitment.Framework"/> writes it.</summary>
    public required string Source { get; init; }

    /// <summary>Where the four Ps of its rows come from.</summary>
    public required string PillarsNote { get; init; }

    public IReadOnlyList<Commitment> Commitments => Reference.Commitments.All.Where(c => c.Framework == Source).ToList();
}
