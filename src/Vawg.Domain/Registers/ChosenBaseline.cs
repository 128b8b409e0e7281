using Vawg.Domain.Indicators;
using Vawg.Domain.Measures;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;

namespace Vawg.Domain.Registers;

/// <summary>A decision that a trend starts anew: from a quarter on, mean and limits rest on the quarters since, because the level before it no longer tells what is usual.</summary>
public sealed record ChosenBaseline
{
    /// <summary>What marks a subject as an indicator.</summary>
    private const string OfIndicator = "figure:";

    /// <summary>The number of the decision, from 1.</summary>
    public required int Number { get; init; }

    public required Collection Collection { get; init; }

    /// <summary>Whose trend it is, as <see cref="SubjectOf(Topic)"/> and <see cref="SubjectOf(Indicator)"/> write it.</summary>
    public required string Subject { get; init; }

    /// <summary>Null for England and Wales.</summary>
    public required Force? Force { get; init; }

    /// <summary>The first quarter of the new series.</summary>
    public required Quarter From { get; init; }

    /// <summary>Why the level is held to be new.</summary>
    public required string Reason { get; init; }

    /// <summary>Who decided it.</summary>
    public required string By { get; init; }

    public required DateTime AtUtc { get; init; }

    public string PlaceName => Force?.Name ?? "England and Wales";

    /// <summary>The subject in words: "Recorded domestic abuse", or the name of the indicator.</summary>
    public string SubjectName => IndicatorOf(Subject)?.Name ?? Topics.Find(Collection, Subject)?.RecordedName ?? Subject;

    /// <summary>The recorded offences of a topic.</summary>
    public static string SubjectOf(Topic topic) => topic.Selection.Text;

    /// <summary>An indicator.</summary>
    public static string SubjectOf(Indicator indicator) => OfIndicator + indicator.Slug;

    /// <summary>The indicator of a subject; null where it is of recorded offences.</summary>
    public static Indicator? IndicatorOf(string subject) => subject.StartsWith(OfIndicator, StringComparison.Ordinal) ? IndicatorList.Find(subject[OfIndicator.Length..]) : null;

    /// <summary>Whether it bears on the trend of a subject in a place.</summary>
    public bool BearsOn(Collection collection, string subject, Force? force) => Collection == collection && Subject == subject && Force == force;
}
