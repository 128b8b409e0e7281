namespace Vawg.Domain.Returns.Screening.Checks;

/// <summary>A characteristic of victims is known for half of the records that should hold it.</summary>
internal sealed class CompletenessCheck(ScreeningRule rule, string characteristic) : ReturnCheck(rule)
{
    private const double Least = 0.5;

    public override IEnumerable<Finding> Findings(ReturnContent content, ScreeningRequest request)
    {
        var breakdown = $"victim:{characteristic}";
        var rows = content.Measures.Where(m => m.Breakdown == breakdown).ToList();
        var total = rows.Find(m => m.Measure == "COMPLETENESS_TOTAL").Value;
        var known = rows.Find(m => m.Measure == "COMPLETENESS_KNOWN");
        if (total > 0 && known.Value < Least * total)
        {
            yield return Found(ReturnSheets.Measures, known.SourceRow, $"COMPLETENESS_KNOWN, {characteristic}", ShareWords.Percent((double)known.Value / total.Value));
        }
    }
}
