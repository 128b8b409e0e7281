using Vawg.Domain.Indicators;

namespace Vawg.Data.People;

/// <summary>A setting that an admin may change: its name in the database, what it is for, and its value while nobody has changed it.</summary>
public sealed record Setting(string Name, string Label, string Hint, string Default)
{
    public const int LongestValue = 500;

    /// <summary>Whom to turn to, as pages of sign-in and of faults say.</summary>
    public static Setting HelpContact { get; } = new(
        "help-contact", "Whom to turn to", "Shown on the pages of sign-in and of faults: a team, an address or a number.", "an admin of the service");

    /// <summary>Where faults of security are reported.</summary>
    public static Setting SecurityContact { get; } = new(
        "security-contact", "Where security faults are reported", "An address that begins with mailto: or https://. It stands in security.txt; without one there is no such file.", string.Empty);

    /// <summary>The dated time limits of the domestic violence disclosure scheme.</summary>
    public static Setting DisclosureLimits { get; } = new(
        "disclosure-limits", "Time limits of the domestic violence disclosure scheme", "Each limit with its first day, the oldest first, with a semicolon between them. Shares decided in time are not compared across a change.", DecisionLimits.DefaultText);

    public static IReadOnlyList<Setting> All { get; } = [HelpContact, SecurityContact, DisclosureLimits];

    /// <summary>What is wrong with a value; null when nothing is.</summary>
    public string? Problem(string value) => this switch
    {
        _ when value.Length > LongestValue => $"Shorten this to {LongestValue} characters.",
        _ when value.Any(char.IsControl) => "Use one line.",
        _ when this == SecurityContact && value.Length > 0 && !(value.StartsWith("mailto:", StringComparison.Ordinal) || value.StartsWith("https://", StringComparison.Ordinal)) => "Begin the address with mailto: or https://.",
        _ when this == DisclosureLimits && !DecisionLimits.TryParse(value, out _, out var problem) => problem,
        _ => null,
    };
}
