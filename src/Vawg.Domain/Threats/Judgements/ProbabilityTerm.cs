using Vawg.Domain.Reference;

namespace Vawg.Domain.Threats.Judgements;

/// <summary>A term of the probability yardstick that national assessments share. The gaps between bands are deliberate, so a term is picked and never a percentage. Source: Professional Head of Intelligence Assessment.</summary>
public sealed record ProbabilityTerm
{
    /// <summary>1 for the least likely.</summary>
    public required int Order { get; init; }

    /// <summary>"Likely or probable".</summary>
    public required string Term { get; init; }

    /// <summary>The ends of its band in per cent.</summary>
    public required int LowPercent { get; init; }

    public required int HighPercent { get; init; }

    /// <summary>The band as it is printed.</summary>
    public required string PublishedForm { get; init; }

    public static IReadOnlyList<ProbabilityTerm> All { get; } = ReferenceTable.Read("phia.csv", row => new ProbabilityTerm
    {
        Order = row.Whole("order"),
        Term = row.Text("term"),
        LowPercent = row.Whole("low_pct"),
        HighPercent = row.Whole("high_pct"),
        PublishedForm = row.Text("published_form"),
    });

    /// <summary>The start of a sentence: "There is a remote chance that", "It is likely or probable that".</summary>
    public string Opening => Term switch
    {
        "Remote chance" or "Realistic possibility" => $"There is a {Term.ToLowerInvariant()} that",
        _ => $"It is {Term.ToLowerInvariant()} that",
    };

    /// <summary>The level of the forecast criterion that the term stands for when what is judged is growth.</summary>
    public int ForecastLevel => Math.Clamp(Order - 2, 0, 4);

    public static ProbabilityTerm? Find(int order) => All.FirstOrDefault(t => t.Order == order);
}
