using Vawg.Domain.Measures;
using Vawg.Domain.Reference;

namespace Vawg.Domain.Indicators;

/// <summary>The shares of outcomes by which forces are compared, as indicators.</summary>
public static class OutcomeShares
{
    private const string Prefix = "outcome-";

    /// <summary>What a share of outcomes cannot tell.</summary>
    public static IReadOnlyList<string> Limitations { get; } =
    [
        "15: the victim supports action and evidence falls short; 16: the victim does not support it. They are different findings, and are shown apart and together.",
        "A code does not say why: withdrawal can reflect a victim's wishes, delay or the response.",
        "Cases closed in the year may have been recorded in an earlier one. Outcome 22 became compulsory in April 2021, so years are not compared across it.",
    ];

    /// <summary>The kinds of a basis; outcome 0 has a place on the recorded basis alone.</summary>
    public static IReadOnlyList<OutcomeKind> Kinds(OutcomeBasis basis) => [.. Enum.GetValues<OutcomeKind>().Where(k => basis == OutcomeBasis.Recorded || k != OutcomeKind.NotYetAssigned)];

    /// <summary>The share of a kind in the outcomes of a selection.</summary>
    public static Indicator Of(OffenceSelection selection, string name, string slug, OutcomeBasis basis, OutcomeKind kind) => new()
    {
        Slug = $"{Prefix}{kind.Slug()}-{Word(basis)}-{slug}",
        Name = $"{name}: {FirstLower(kind.Label())}",
        Kind = IndicatorKind.Share,
        Theme = selection.Theme?.Code,
        Numerator = IndicatorPart.OfOutcomes(new OutcomePart(selection, basis, kind)),
        Denominator = IndicatorPart.OfOutcomes(new OutcomePart(selection, basis, null)),
    };

    /// <summary>The share of a topic.</summary>
    public static Indicator Of(Topic topic, OutcomeBasis basis, OutcomeKind kind) => Of(topic.Selection, topic.Name, topic.Slug, basis, kind);

    /// <summary>The indicator of an address; null for none.</summary>
    public static Indicator? Find(string slug)
    {
        foreach (var basis in Enum.GetValues<OutcomeBasis>())
        {
            foreach (var kind in Kinds(basis))
            {
                var start = $"{Prefix}{kind.Slug()}-{Word(basis)}-";
                if (slug.StartsWith(start, StringComparison.OrdinalIgnoreCase) && TopicOf(slug[start.Length..]) is { } topic)
                {
                    return Of(topic, basis, kind);
                }
            }
        }

        return null;
    }

    /// <summary>The basis as a word of an address.</summary>
    public static string Word(OutcomeBasis basis) => basis == OutcomeBasis.Closed ? "closed" : "recorded";

    private static Topic? TopicOf(string slug) => Topics.Find(Collection.ForceReturns, slug) ?? Topics.Find(Collection.OpenData, slug);

    private static string FirstLower(string label) => char.ToLowerInvariant(label[0]) + label[1..];
}
