using Vawg.Data.Model;
using Vawg.Domain.Registers;
using Vawg.Domain.Threats;

namespace Vawg.Data.Registers;

/// <summary>An intelligence gap as somebody wrote it, before it is kept.</summary>
public sealed record NewGap
{
    public required string Title { get; init; }

    public required string Unknown { get; init; }

    public required string Matters { get; init; }

    /// <summary>None where it touches all.</summary>
    public required IReadOnlyList<Theme> Themes { get; init; }

    public required string Owner { get; init; }

    public required string Closes { get; init; }

    public required string Source { get; init; }

    public required string Place { get; init; }

    /// <summary>What is wrong, by field, each in a sentence.</summary>
    public IReadOnlyList<(string Field, string Text)> Problems => new RegisterProblems()
        .Text("title", Title, IntelligenceGap.LongestTitle, "Give the gap a title.")
        .When(Title.Length > 0 && RegisterText.Slug(Title, StoredGap.LongestSlug) is "" or "add", "title", "Give a title with letters or digits in it that can stand in an address.")
        .Text("unknown", Unknown, IntelligenceGap.LongestText, "Say what is not known.")
        .Text("matters", Matters, IntelligenceGap.LongestText, "Say why that matters.")
        .Text("owner", Owner, IntelligenceGap.LongestLine, missing: null)
        .Text("closes", Closes, IntelligenceGap.LongestText, "Say what data would tell.")
        .Text("source", Source, IntelligenceGap.LongestLine, "Say where the gap is written down, or who found it.")
        .Text("place", Place, IntelligenceGap.LongestLine, missing: null)
        .Found;
}
