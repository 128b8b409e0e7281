namespace Vawg.Dashboard.Tests.Architecture;

/// <summary>The feature folder that a type lies in, by its namespace.</summary>
internal static class FeatureName
{
    private const string Features = "Vawg.Dashboard.Features.";

    /// <summary>The noun of the feature, or null for a type outside the feature folders.</summary>
    public static string? Of(Type type) => Of(type.Namespace);

    public static string? Of(string? @namespace) => @namespace is not null && @namespace.StartsWith(Features, StringComparison.Ordinal)
        ? @namespace[Features.Length..].Split('.')[0]
        : null;
}
