using Microsoft.AspNetCore.Components;

namespace Vawg.Dashboard.Components.Layout;

/// <summary>Links to places on the page that is shown.</summary>
internal static class PlaceOnPage
{
    /// <summary>The address of a place on this page; with a base address a bare fragment would lead to the start.</summary>
    public static string Here(this NavigationManager navigation, string fragment) => $"{new Uri(navigation.Uri).PathAndQuery}#{fragment}";
}
