using Vawg.Data.Audit;
using Vawg.Data.Publishing;
using Vawg.Data.Queries.Figures;
using Vawg.Data.Queries.Victims;
using Vawg.Data.Tests.Publishing;
using Vawg.Domain.Measures;
using Vawg.Domain.Returns;
using Vawg.Domain.Victims;
using Vawg.Testing;
using Vawg.Testing.Databases;

namespace Vawg.Data.Tests.Queries.Victims;

/// <summary>Returns that are published, and what a reader then sees of victims and of outcomes by age.</summary>
internal static class PublishedBreakdowns
{
    public static Task PublishAsync(TestDatabase database, IReadOnlyList<ForceReturn> returns) =>
        new ReturnPublisher(database.Contexts(), new SteppingClock()).PublishAsync(Collection.ForceReturns, returns, AuditActor.CommandLine, "test", progress: null, CancellationToken.None);

    public static Task<BreakdownView> VictimsAsync(TestDatabase database, Reader reader) => SeenAsync(database, reader, (victims, figures) => victims.OfAsync(figures, CancellationToken.None));

    public static Task<BreakdownView> OutcomesAsync(TestDatabase database, Reader reader) => SeenAsync(database, reader, (victims, figures) => victims.OutcomesAsync(figures, CancellationToken.None));

    /// <summary>What verification finds of a kind, told by the words that stand before the theme.</summary>
    public static async Task<IReadOnlyList<string>> FoundAsync(TestDatabase database, string kind) =>
        [.. (await Published.VerifyAsync(database.Contexts())).Differences.Where(d => d.Contains($", {kind} of ", StringComparison.Ordinal))];

    private static async Task<BreakdownView> SeenAsync(TestDatabase database, Reader reader, Func<VictimQuery, LoadedCollection, Task<BreakdownView?>> seen)
    {
        using var victims = new VictimQuery(database.Contexts());
        return (await seen(victims, await Published.LoadAsync(database.Contexts(), Collection.ForceReturns, reader)))!;
    }
}
