using Vawg.Dashboard.Components.Figures;
using Vawg.Data.Queries.Threats;
using Vawg.Domain.Measures;
using Vawg.Domain.Reference;
using Vawg.Domain.Threats;
using Vawg.Domain.Threats.Scoring;

namespace Vawg.Dashboard.Features.Sources;

/// <summary>How the mean severity weight of a theme follows from its recorded offences.</summary>
/// <param name="Theme">The theme.</param>
/// <param name="Mean">The mean as scores use it; null where the reader is not told one.</param>
/// <param name="Absent">Why there is none.</param>
/// <param name="Offences">Each offence with its count and weight, the largest part first; empty where rows are not listed.</param>
public sealed record SeveritySource(Theme Theme, MeasuredSeverity? Mean, MissingReason Absent, IReadOnlyList<(Offence Offence, long Count, double? Weight)> Offences)
{
    /// <summary>Offences that have a weight.</summary>
    public long Weighted => Offences.Where(o => o.Weight is not null).Sum(o => o.Count);

    /// <summary>What their weights come to.</summary>
    public double Sum => Offences.Sum(o => o.Count * (o.Weight ?? 0));

    /// <summary>Null of a topic that is no theme, and of a collection or period without scores.</summary>
    public static SeveritySource? Of(SourceModel model)
    {
        var view = model.View;
        if (view.Topic.Selection.Theme is not { } theme || !ThreatInputs.CanTell(view.Choice.Collection, view.Choice.Period)
            || ThreatInputs.Of(view.Figures, view.Choice.Force, view.Choice.Period).FirstOrDefault(i => i.Theme == theme) is not { } inputs)
        {
            return null;
        }

        var offences =
            from row in model.Trail.Rows
            where row.Offence is not null
            group row.Count by row.Offence into counts
            let weight = Severity.WeightOf(counts.Key)
            orderby counts.Sum() * (weight ?? 0) descending, counts.Sum() descending
            select (counts.Key, counts.Sum(), weight);
        return new SeveritySource(theme, inputs.Severity, inputs.SeverityAbsent, [.. offences]);
    }
}
