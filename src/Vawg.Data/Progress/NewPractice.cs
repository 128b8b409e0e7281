using Vawg.Data.Model;
using Vawg.Domain.Measures;
using Vawg.Domain.Progress;
using Vawg.Domain.Reference;
using Vawg.Domain.Threats;

namespace Vawg.Data.Progress;

/// <summary>A notable practice as somebody wrote it, before it is kept.</summary>
public sealed record NewPractice
{
    public required Collection Collection { get; init; }

    /// <summary>Null when none was chosen.</summary>
    public required Force? Force { get; init; }

    /// <summary>The commitment that it serves; null when it is about a theme.</summary>
    public required Commitment? Commitment { get; init; }

    /// <summary>The theme that it is about; null when it serves a commitment.</summary>
    public required Theme? Theme { get; init; }

    public required string What { get; init; }

    /// <summary>Null when none was chosen.</summary>
    public required PracticeGrade? Grade { get; init; }

    public required string Source { get; init; }

    /// <summary>The day of the source; null when none could be read.</summary>
    public required DateOnly? On { get; init; }

    /// <summary>The entry that it corrects; null for a new one.</summary>
    public required int? ReplacesId { get; init; }

    /// <summary>What is wrong, by field, each in a sentence.</summary>
    public IReadOnlyList<(string Field, string Text)> Problems(DateOnly today)
    {
        var problems = new List<(string, string)>();
        if (Force is null)
        {
            problems.Add(("practice-force", "Choose the force."));
        }

        if ((Commitment is null) == (Theme is null))
        {
            problems.Add(("about", "Choose the commitment or the theme that it is about."));
        }

        Text("what", What, StoredPractice.LongestText, "Say what was done.");
        if (Grade is null)
        {
            problems.Add(("grade", "Choose how far it has been shown to work."));
        }

        Text("source", Source, StoredPractice.LongestSource, "Say where it can be read.");
        if (On is not { } day || day > today || day.Year < 2000)
        {
            problems.Add(("on", "Give the day of the source, not later than today."));
        }

        return problems;

        void Text(string field, string text, int longest, string missing)
        {
            if (EnteredText.Problem(text, longest, missing) is { } problem)
            {
                problems.Add((field, problem));
            }
        }
    }
}
