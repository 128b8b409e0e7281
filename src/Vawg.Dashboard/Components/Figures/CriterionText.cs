namespace Vawg.Dashboard.Components.Figures;

/// <summary>Lines of a score's working in words.</summary>
internal static class CriterionText
{
    /// <summary>"1", "0.5".</summary>
    public static string Weight(double weight) => weight.ToString("0.##", Domain.Periods.PublicationCulture.English);
}
