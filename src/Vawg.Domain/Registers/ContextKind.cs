namespace Vawg.Domain.Registers;

/// <summary>Where a figure that is no count of recorded offences comes from. The numbers are stored.</summary>
public enum ContextKind
{
    SurveyEstimate = 1,
    HealthAttendances = 2,
    Referrals = 3,
    Helpline = 4,
    TrustSurvey = 5,
    Homicides = 6,
    Suicides = 7,
    Other = 8,
}
