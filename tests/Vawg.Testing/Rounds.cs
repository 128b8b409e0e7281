using System.Globalization;

namespace Vawg.Testing;

/// <summary>How often a race is run: a few times in the tests, and as often as VAWG_DRILL_ROUNDS says in a drill.</summary>
public static class Rounds
{
    public const string Variable = "VAWG_DRILL_ROUNDS";

    private const int InTests = 20;

    public static int Count { get; } = int.TryParse(Environment.GetEnvironmentVariable(Variable), NumberStyles.None, CultureInfo.InvariantCulture, out var rounds) ? rounds : InTests;
}
