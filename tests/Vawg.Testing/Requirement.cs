using Xunit;
using Xunit.Sdk;

namespace Vawg.Testing;

/// <summary>What a test needs from its machine: skipped by name where it is missing, but a failure when CI=true.</summary>
public static class Requirement
{
    private static readonly bool IsContinuousIntegration =
        string.Equals(Environment.GetEnvironmentVariable("CI"), "true", StringComparison.OrdinalIgnoreCase);

    public static void Met(bool isMet, string reason) => Met(isMet, reason, IsContinuousIntegration);

    /// <param name="isMet">Whether the machine has it.</param>
    /// <param name="reason">What was not found and what to do.</param>
    /// <param name="mayNotSkip">Whether its absence fails the test.</param>
    public static void Met(bool isMet, string reason, bool mayNotSkip)
    {
        if (!isMet && mayNotSkip)
        {
            throw new XunitException(reason);
        }

        Skip.IfNot(isMet, reason);
    }
}
