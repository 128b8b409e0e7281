namespace Vawg.Domain.Threats.Scoring;

/// <summary>The twelve criteria in the order in which they are shown. MoRiLE itself is not published; this set is MoRiLE-style.</summary>
public static class Criteria
{
    /// <summary>The least serious level and the most serious.</summary>
    public const int LowestLevel = 0;

    public const int HighestLevel = 4;

    public static IReadOnlyList<CriterionDefinition> All { get; } =
    [
        new(Criterion.Physical, CriterionPart.Impact, "physical", "Physical harm", "Physical", CriterionSource.Assessed, "How badly victims are hurt in body."),
        new(Criterion.Psychological, CriterionPart.Impact, "psychological", "Psychological harm", "Psycho\u00ADlogical", CriterionSource.Assessed, "How badly and how long victims suffer in mind."),
        new(Criterion.Financial, CriterionPart.Impact, "financial", "Financial harm", "Financial", CriterionSource.Assessed, "What it costs victims."),
        new(Criterion.Community, CriterionPart.Impact, "community", "Harm to the community", "Commu\u00ADnity", CriterionSource.Assessed, "How far it reaches beyond its victims."),
        new(Criterion.PublicExpectation, CriterionPart.Impact, "public_expectation", "Public expectation", "Public expec\u00ADtation", CriterionSource.Assessed, "How strongly the public, inspectors and law expect the police to act."),
        new(Criterion.Severity, CriterionPart.Impact, "severity", "Severity", "Severity", CriterionSource.Measured, "The mean ONS severity weight of the recorded offences."),
        new(Criterion.Volume, CriterionPart.Likelihood, "volume", "Volume", "Volume", CriterionSource.Measured, "Recorded offences in twelve months per 1,000 females aged 10 and over, or girls aged 10 to 17."),
        new(Criterion.Trend, CriterionPart.Likelihood, "trend", "Trend", "Trend", CriterionSource.Measured, "The change of recorded offences on the year before."),
        new(Criterion.HiddenScale, CriterionPart.Likelihood, "hidden_scale", "Hidden scale", "Hidden scale", CriterionSource.Assessed, "How much of it never reaches the police."),
        new(Criterion.Forecast, CriterionPart.Likelihood, "forecast", "Forecast", "Forecast", CriterionSource.Assessed, "How likely it is to grow in the next twelve months, in the terms of the national yardstick."),
        new(Criterion.CapacityGap, CriterionPart.Organisation, "capacity_gap", "Capacity gap", "Capacity gap", CriterionSource.MeasuredElseAssessed, "How many specialist posts are empty."),
        new(Criterion.CapabilityGap, CriterionPart.Organisation, "capability_gap", "Capability gap", "Capa\u00ADbility gap", CriterionSource.MeasuredElseAssessed, "How many who hold such posts lack the training."),
    ];

    private static readonly Dictionary<Criterion, CriterionDefinition> Known = All.ToDictionary(c => c.Criterion);

    public static CriterionDefinition Definition(this Criterion criterion) => Known[criterion];

    public static IEnumerable<CriterionDefinition> Of(CriterionPart part) => All.Where(c => c.Part == part);

    public static CriterionDefinition? Find(string? key) => All.FirstOrDefault(c => c.Key.Equals(key, StringComparison.OrdinalIgnoreCase));

    /// <summary>"Impact".</summary>
    public static string Name(this CriterionPart part) => part switch
    {
        CriterionPart.Impact => "Impact",
        CriterionPart.Likelihood => "Likelihood",
        CriterionPart.Organisation => "Organisation",
        _ => throw new ArgumentOutOfRangeException(nameof(part), part, "A part without a name."),
    };

    /// <summary>A level of a criterion in words; those of the forecast are terms of the yardstick.</summary>
    public static string LevelWord(int level, Criterion criterion) => (criterion, level) switch
    {
        (Criterion.Forecast, 0) => "highly unlikely or less",
        (Criterion.Forecast, 1) => "unlikely",
        (Criterion.Forecast, 2) => "realistic possibility",
        (Criterion.Forecast, 3) => "likely",
        (Criterion.Forecast, 4) => "highly likely or more",
        _ => LevelWord(level),
    };

    /// <summary>A level in words: "moderate". A level outside 0 to 4 is refused.</summary>
    public static string LevelWord(int level) => level switch
    {
        0 => "none or slight",
        1 => "low",
        2 => "moderate",
        3 => "high",
        4 => "very high",
        _ => throw new ArgumentOutOfRangeException(nameof(level), level, "Levels run from 0 to 4."),
    };
}
