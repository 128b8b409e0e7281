using Vawg.Dashboard.Views;
using Vawg.Domain.Measures;

namespace Vawg.Dashboard.Components.Figures;

/// <summary>Why single forces are not set beside each other for this reader, in the words that stand in the place of a chart.</summary>
internal static class WithheldForces
{
    /// <summary>The sentence, or null when forces are shown.</summary>
    public static string? Words(View view, Topic topic) => view switch
    {
        { OwnForce: { } own } => $"Your account shows England and Wales and {own.Name}. Other forces are not shown, so there is no chart of all forces here; the comparison of {own.Name} with all forces stands in words on its page.",
        _ when view.Figures.View.HidesForces(topic.Selection) => $"{SensitiveItems.Words} The national figure stands above.",
        _ => null,
    };
}
