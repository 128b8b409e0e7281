using System.Globalization;
using Vawg.Dashboard.Views;
using Vawg.Domain.Indicators;
using Vawg.Domain.Measures;
using Vawg.Domain.Reference;
using Vawg.Domain.Threats;

namespace Vawg.Dashboard;

/// <content>Addresses of the registers.</content>
public static partial class AppUrls
{
    /// <summary>An event of the register with its versions, for those who keep it.</summary>
    public static string EventOf(int number) => string.Create(CultureInfo.InvariantCulture, $"{Events}/{number}");

    /// <summary>Where an event is added, of a force when given.</summary>
    public static string NewEventOf(Force force) => $"{NewEvent}?of={force.Slug}";

    public static string BaselineOf(int number) => string.Create(CultureInfo.InvariantCulture, $"{Baselines}/{number}");

    /// <summary>Where a new baseline of the trend of a topic is started, in a force or the nation.</summary>
    public static string NewBaselineOf(ViewChoice choice, Topic topic, Force? force) => NewBaseline + Query(choice with { Topic = topic, Force = force }, withForce: true);

    /// <summary>The same of an indicator.</summary>
    public static string NewBaselineOf(ViewChoice choice, Indicator indicator, Force? force) => $"{NewBaseline}{Query(choice with { Force = force }, withForce: true)}&figure={indicator.Slug}";

    /// <summary>A peer group with its versions, for those who keep it.</summary>
    public static string PeerGroupOf(string slug) => $"{PeerGroups}/{slug}";

    /// <summary>Context figures, those of a theme when given.</summary>
    public static string ContextOf(Theme theme) => $"{Context}#{theme.Slug}";

    /// <summary>Where an added context figure is withdrawn.</summary>
    public static string WithdrawContextOf(int number) => string.Create(CultureInfo.InvariantCulture, $"{Context}/{number}/withdraw");

    /// <summary>An intelligence gap with what became of it.</summary>
    public static string GapOf(string slug) => $"{Gaps}/{slug}";

    /// <summary>Where the state of an intelligence gap is changed.</summary>
    public static string GapStateOf(string slug) => $"{Gaps}/{slug}/state";
}
