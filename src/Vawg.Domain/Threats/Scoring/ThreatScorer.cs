using Vawg.Domain.Measures;
using Vawg.Domain.Reference;

namespace Vawg.Domain.Threats.Scoring;

/// <summary>From inputs and a score set to scores and ranks. It reads nothing else, so the same inputs always give the same answer.</summary>
/// <param name="set">Method and assessed levels.</param>
/// <param name="force">The force whose scores they are; null for the nation.</param>
/// <param name="assumptions">What is supposed beside them.</param>
public sealed class ThreatScorer(ScoreSet set, ForceCode? force, ScoreAssumptions assumptions)
{
    /// <summary>The scores of the themes in the order of their ranks; the order of the inputs does not matter.</summary>
    public Ranking Rank(IEnumerable<ThemeInputs> inputs) => new(inputs.Select(Score).ToList());

    /// <summary>The score of one theme.</summary>
    public ThemeScore Score(ThemeInputs inputs)
    {
        var impact = Part(CriterionPart.Impact, inputs);
        var likelihood = Part(CriterionPart.Likelihood, inputs);
        var organisation = Part(CriterionPart.Organisation, inputs);
        return new ThemeScore
        {
            Inputs = inputs,
            Impact = impact,
            Likelihood = likelihood,
            Organisation = organisation,
            Risk = impact.Point * likelihood.Point,
            Score = (impact.Point, likelihood.Point, organisation.Point) is ({ } i, { } l, { } o) ? Combined(i, l, o)
                : assumptions.Combining == Combining.Beside ? impact.Point * likelihood.Point : null,
            Lower = Combined(impact.Lower, likelihood.Lower, organisation.Lower),
            Upper = Combined(impact.Upper, likelihood.Upper, organisation.Upper),
            Confidence = DataConfidences.Of(inputs),
        };
    }

    private double Combined(double impact, double likelihood, double organisation) => Priority.Of(impact, likelihood, organisation, set.Method, assumptions.Combining);

    private PartScore Part(CriterionPart part, ThemeInputs inputs) => new(part, Criteria.Of(part).Select(c => Line(c, inputs)).ToList(), set.Method);

    private CriterionScore Line(CriterionDefinition criterion, ThemeInputs inputs)
    {
        var weight = set.Method.Weights[criterion.Criterion];
        var assessed = criterion.CanBeAssessed ? set.LevelOf(inputs.Theme.Code, criterion.Criterion, force) : null;
        var (figure, absent) = criterion.CanBeMeasured ? Figure(criterion.Criterion, inputs) : (null, MissingReason.NotSupplied);

        // Somebody who sets a level for this very force knows more than the figure says.
        if (assessed is { Force: not null } || (assessed is not null && figure is null))
        {
            return new CriterionScore
            {
                Criterion = criterion.Criterion,
                Weight = weight,
                Level = assessed.Level,
                Points = set.Method.Points[assessed.Level],
                Basis = assessed.Force is null ? LevelBasis.Assessed : LevelBasis.Overridden,
                Reason = assessed.Reason,
                Figure = figure,
            };
        }

        var level = figure is { } known ? set.Method.Bands[criterion.Criterion].LevelOf(known) : (int?)null;
        return new CriterionScore
        {
            Criterion = criterion.Criterion,
            Weight = weight,
            Level = level,
            Points = level is { } measured ? set.Method.Points[measured] : null,
            Basis = level is null ? LevelBasis.Missing : LevelBasis.Measured,
            Figure = figure,
            Absent = level is null ? absent : null,
        };
    }

    private (double? Figure, MissingReason Absent) Figure(Criterion criterion, ThemeInputs inputs) => criterion switch
    {
        Criterion.Severity => (inputs.Severity?.MeanWeight, inputs.SeverityAbsent),
        Criterion.Volume => (inputs.RatePer1000 / assumptions.RecordedShare.GetValueOrDefault(inputs.Theme.Code, 1), inputs.Recorded.Reason ?? inputs.Residents.Reason ?? MissingReason.NotSupplied),
        // Both counts are there, and the base is too small for a percentage.
        Criterion.Trend => (inputs.Trend?.Percent, inputs.Trend is null ? inputs.TrendAbsent : MissingReason.NotApplicable),
        Criterion.CapacityGap => (inputs.Posts?.FilledPercent, MissingReason.NotSupplied),
        Criterion.CapabilityGap => (inputs.Posts?.TrainedPercent, MissingReason.NotSupplied),
        _ => throw new ArgumentOutOfRangeException(nameof(criterion), criterion, "The criterion is assessed."),
    };
}
