using Vawg.Domain.Comparison;
using Vawg.Domain.Reference;

namespace Vawg.Data.Registers;

/// <summary>A peer group as somebody wrote it, before it is kept.</summary>
public sealed record NewPeerGroup
{
    /// <summary>One force stands beside no other.</summary>
    public const int FewestMembers = 2;

    public required string Name { get; init; }

    public required DateOnly? ValidFrom { get; init; }

    public required string Source { get; init; }

    public required IReadOnlyList<Force> Members { get; init; }

    /// <summary>What is wrong, by field, each in a sentence.</summary>
    public IReadOnlyList<(string Field, string Text)> Problems(DateOnly today) => new RegisterProblems()
        .Text("name", Name, PeerGroup.LongestName, "Give the group a name.")
        .When(Name.Length > 0 && RegisterText.Slug(Name, PeerGroup.LongestName) is "" or "add", "name", "Give a name with letters or digits in it that can stand in an address.")
        .When(ValidFrom is not { } day || day.Year < 2000 || day > today, "valid-from", "Give the day from which the group holds, from 2000 to today.")
        .Text("source", Source, PeerGroup.LongestSource, "Say where the group is written down, or who set it and by what rule.")
        .When(Members.Count < FewestMembers, "members", $"Tick at least {FewestMembers} forces.")
        .When(Members.Any(f => !f.HasResidentRate), "members", "Forces without a resident rate cannot be compared.")
        .Found;
}
