namespace Vawg.Dashboard.Components.Shared;

/// <summary>What was wrong with a form that was sent, by field.</summary>
public sealed class FieldProblems
{
    public static FieldProblems None { get; } = new([]);

    public FieldProblems(IEnumerable<(string Field, string Text)> problems) =>
        Items = problems.Select(p => new ProblemItem(p.Text, p.Field.Length == 0 ? null : p.Field)).ToList();

    /// <summary>For the summary at the top of the page.</summary>
    public IReadOnlyList<ProblemItem> Items { get; }

    /// <summary>For the field; null when nothing is wrong with it.</summary>
    public string? Of(string field) => Items.Where(i => i.FieldId == field).Select(i => i.Text).FirstOrDefault();
}
