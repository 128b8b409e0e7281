namespace Vawg.Domain.Registers;

/// <summary>Kinds of context figures as they are read and as they stand in a table or form.</summary>
public static class ContextKinds
{
    public static IReadOnlyList<ContextKind> All { get; } = Enum.GetValues<ContextKind>();

    /// <summary>"Survey estimate".</summary>
    public static string Name(this ContextKind kind) => kind switch
    {
        ContextKind.SurveyEstimate => "Survey estimate",
        ContextKind.HealthAttendances => "Health attendances",
        ContextKind.Referrals => "Referrals",
        ContextKind.Helpline => "Helpline or support service",
        ContextKind.TrustSurvey => "Trust survey",
        ContextKind.Homicides => "Homicides",
        ContextKind.Suicides => "Suicides",
        ContextKind.Other => "Other",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "A kind of context figure without a name."),
    };

    /// <summary>As it stands in a table or form: "survey-estimate".</summary>
    public static string Slug(this ContextKind kind) => kind.Name().ToLowerInvariant().Replace(' ', '-');

    public static ContextKind? Find(string? slug) => All.Where(k => k.Slug() == slug).Select(k => (ContextKind?)k).FirstOrDefault();
}
