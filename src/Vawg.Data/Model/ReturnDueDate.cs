namespace Vawg.Data.Model;

/// <summary>The day by which returns of a quarter are due, where somebody set another than the rule gives.</summary>
public sealed class ReturnDueDate
{
    /// <summary>As <see cref="Domain.Periods.Quarter.Index"/>.</summary>
    public required int Quarter { get; init; }

    public required DateOnly Due { get; set; }
}
