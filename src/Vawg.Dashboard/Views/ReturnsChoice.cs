using Vawg.Data.Queries.Returns;
using Vawg.Domain.Measures;
using Vawg.Domain.Periods;

namespace Vawg.Dashboard.Views;

/// <summary>What the tracker of returns shows, as its address says it.</summary>
/// <param name="Collection">Force returns, or the demonstration.</param>
/// <param name="Last">The newest quarter shown; null for the one that ended last.</param>
/// <param name="State">Only forces with a return in this state; null for any.</param>
public sealed record ReturnsChoice(Collection Collection, Quarter? Last, TrackerState? State)
{
    /// <summary>The query of the address.</summary>
    public string Query
    {
        get
        {
            string?[] parts =
            [
                Collection == Collection.ForceReturns ? null : $"collection={Collection.Slug()}",
                Last is { } last ? $"period={last.Slug}" : null,
                State is { } state ? $"state={state.Slug()}" : null,
            ];
            var given = parts.OfType<string>().ToList();
            return given.Count == 0 ? string.Empty : "?" + string.Join('&', given);
        }
    }
}
