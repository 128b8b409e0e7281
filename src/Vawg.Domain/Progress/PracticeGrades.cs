namespace Vawg.Domain.Progress;

/// <summary>The scale of evidence for notable practice, in plain words.</summary>
public static class PracticeGrades
{
    /// <summary>The strongest first.</summary>
    public static IReadOnlyList<PracticeGrade> All { get; } = [PracticeGrade.Evaluated, PracticeGrade.MeasuredBeforeAndAfter, PracticeGrade.Described];

    public static string Name(this PracticeGrade grade) => grade switch
    {
        PracticeGrade.Evaluated => "Evaluated",
        PracticeGrade.MeasuredBeforeAndAfter => "Measured before and after",
        PracticeGrade.Described => "Described",
        _ => throw new ArgumentOutOfRangeException(nameof(grade), grade, "A grade without a name."),
    };

    /// <summary>What has to be there for the grade.</summary>
    public static string Meaning(this PracticeGrade grade) => grade switch
    {
        PracticeGrade.Evaluated => "What happened was compared with places or people without it, and the evaluation can be read.",
        PracticeGrade.MeasuredBeforeAndAfter => "A figure from before stands beside one from after; other causes were not ruled out.",
        PracticeGrade.Described => "What was done is told; nothing was measured.",
        _ => throw new ArgumentOutOfRangeException(nameof(grade), grade, "A grade without a meaning."),
    };

    /// <summary>As it stands in an address: measured-before-and-after.</summary>
    public static string Slug(this PracticeGrade grade) => grade.Name().ToLowerInvariant().Replace(' ', '-');

    public static PracticeGrade? FindBySlug(string? slug) => All.Where(g => g.Slug() == slug).Select(g => (PracticeGrade?)g).FirstOrDefault();
}
