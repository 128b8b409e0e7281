namespace Vawg.Domain.Returns.Screening.Checks;

/// <summary>A check on a whole return, beside what was published before where it needs that.</summary>
internal abstract class ReturnCheck(ScreeningRule rule)
{
    public ScreeningRule Rule { get; } = rule;

    public abstract IEnumerable<Finding> Findings(ReturnContent content, ScreeningRequest request);

    protected Finding Found(ReturnSheet? sheet, int? row, string? column, string? value, string? remedy = null) => new()
    {
        Rule = Rule,
        Sheet = sheet?.Name,
        Row = row,
        Column = column,
        Value = value,
        Remedy = remedy ?? Rule.Remedy,
    };
}
