using Vawg.Dashboard.Components.Shared;
using Vawg.Dashboard.Views;

namespace Vawg.Dashboard.Components.Figures;

/// <summary>The link from a figure that cannot be shown to what its symbol means.</summary>
internal static class SymbolLinks
{
    public static IReadOnlyList<StateLink> Of(View view) => [new(AppUrls.MethodOf(view.Choice, "missing"), "What the symbols mean")];
}
