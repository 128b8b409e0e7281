namespace Vawg.Dashboard.Components.Shared;

/// <summary>One error of a form: what to do, and the identifier of its field, or null when it belongs to none.</summary>
public sealed record ProblemItem(string Text, string? FieldId = null)
{
    /// <summary>The errors of those fields that have one.</summary>
    public static IReadOnlyList<ProblemItem> Of(params (string? Text, string FieldId)[] fields) =>
        [.. fields.Where(f => f.Text is not null).Select(f => new ProblemItem(f.Text!, f.FieldId))];
}
