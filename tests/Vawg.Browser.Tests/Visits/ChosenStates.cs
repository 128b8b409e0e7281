using Xunit.Abstractions;
using Xunit.Sdk;

namespace Vawg.Browser.Tests.Visits;

/// <summary>The states that the tests of this run ask for, in the order in which they do, so that each can be visited before its turn.</summary>
public sealed class ChosenStates : ITestCaseOrderer
{
    private static readonly Dictionary<string, int> Order = PageStates.All.Select((state, i) => (state.Name, i)).ToDictionary(s => s.Name, s => s.i, StringComparer.Ordinal);

    private static IReadOnlyList<PageState> _chosen = [];

    public static IReadOnlyList<PageState> All => _chosen;

    public IEnumerable<TTestCase> OrderTestCases<TTestCase>(IEnumerable<TTestCase> testCases)
        where TTestCase : ITestCase
    {
        var ordered = testCases.OrderBy(PlaceOf).ToList();
        _chosen = [.. ordered.Select(PlaceOf).Distinct().Select(i => PageStates.All[i])];
        return ordered;
    }

    private static int PlaceOf<TTestCase>(TTestCase test)
        where TTestCase : ITestCase => Order[(string)test.TestMethodArguments[0]];
}
