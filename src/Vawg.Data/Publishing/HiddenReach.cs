using Vawg.Data.Queries.Figures;
using Vawg.Domain.Measures;
using Vawg.Domain.Periods;

namespace Vawg.Data.Publishing;

/// <summary>How far a publication can change what is hidden of a collection: of recorded offences some years; of outcomes, whose financial years do not touch each other, those years and the tables of which something may be shown again.</summary>
/// <param name="Figures">Of recorded offences; null for all of them.</param>
/// <param name="OutcomeYears">The financial years of which outcomes change.</param>
/// <param name="OpenTables">Selections of which outcomes of any year are looked at.</param>
internal sealed record HiddenReach(SuppressionReach? Figures, SuppressionReach? OutcomeYears, IReadOnlyList<OffenceSelection> OpenTables)
{
    public static HiddenReach Everything { get; } = new(null, null, []);

    public static HiddenReach Of(IReadOnlyCollection<Quarter> changed, IReadOnlyList<HiddenFigure> hidden)
    {
        var open = hidden.Where(f => OutcomePattern.IsKey(f.Selection) && !f.IsSettled).Select(f => OutcomePattern.SelectionOf(f.Selection)).ToHashSet(StringComparer.Ordinal);
        return new HiddenReach(
            SuppressionReach.Of(changed, hidden.Where(f => !OutcomePattern.IsKey(f.Selection))),
            SuppressionReach.OfYears(changed.Min(), changed.Max()),
            [.. OutcomeColumns.Selections.Where(s => open.Contains(s.Text))]);
    }
}
