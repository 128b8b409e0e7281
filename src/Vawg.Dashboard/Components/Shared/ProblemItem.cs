namespace Vawg.Dashboard.Components.Shared;

/// <summary>One error of a form: what to do, and the identifier of its field, or null when it belongs to none.</summary>
public sealed record ProblemItem(string Text, string? FieldId = null);
