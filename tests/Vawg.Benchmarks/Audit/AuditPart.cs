using System.Globalization;
using Vawg.Benchmarks.Reporting;
using Vawg.Data;
using Vawg.Data.Audit;
using Vawg.Testing.Databases;

namespace Vawg.Benchmarks.Audit;

/// <summary>Searches of five million events, the worst that the page can ask for among them, and the verification of them all.</summary>
internal static class AuditPart
{
    private const double BarMilliseconds = 1000;

    /// <summary>Enough for PostgreSQL to plan a search for its values, to keep it, and to plan it for any values.</summary>
    private const int Runs = 15;

    public static async IAsyncEnumerable<Measurement> MeasureAsync(DatabaseEngine engine)
    {
        await using var database = await TestDatabase.MigratedAsync(engine);
        var contexts = new BenchmarkContexts(database);
        yield return Measurement.ForScale("events written in bulk", await ManyEvents.WriteAsync(database), " s", $"{ManyEvents.Count.ToString("N0", CultureInfo.InvariantCulture)} events");

        var query = new AuditQuery(contexts);
        foreach (var (name, filter, after) in Searches())
        {
            var sample = new Sample();
            AuditFindings? found = null;
            for (var i = 0; i < Runs; i++)
            {
                await sample.TimeAsync(async () => found = await query.PageAsync(filter, after, CancellationToken.None));
            }

            yield return Measurement.AtMost(name, sample.Median, BarMilliseconds, " ms", $"{found!.Events.Count} events found, slowest of {Runs} {Measurement.Number(sample.Percentile95)} ms");
        }

        var verify = new Sample();
        AuditVerification? verified = null;
        await verify.TimeAsync(async () => verified = await new AuditVerifier(contexts).VerifyAsync(noted: null, CancellationToken.None));
        var outcome = verified!.Break is { } fault ? fault.Sentence : "the chain holds";
        yield return Measurement.ForScale("audit verify", verify.Median / 1000, " s", $"{verified.Checked.ToString("N0", CultureInfo.InvariantCulture)} events; {outcome}; working set {Environment.WorkingSet >> 20} MB");
    }

    private static IEnumerable<(string Name, AuditFilter Filter, long? After)> Searches()
    {
        var (first, last) = (ManyEvents.FirstDay, ManyEvents.LastDay);
        yield return ("newest page", new AuditFilter(), null);
        yield return ("last page but one", new AuditFilter(), 80);
        yield return ("oldest day", new AuditFilter { From = first, To = first }, null);
        yield return ("a name with three events", new AuditFilter { Who = ManyEvents.RareName }, null);
        yield return ("a name with a fifth of all events", new AuditFilter { Who = ManyEvents.CommonName }, null);
        yield return ("part of 25 names", new AuditFilter { Who = "analyst 10" }, null);
        yield return ("a name that does not exist", new AuditFilter { Who = "nobody at all" }, null);
        yield return ("a force with five events", new AuditFilter { ForceCode = ManyEvents.RareForce }, null);
        yield return ("an act of two in five events, oldest day", new AuditFilter { Acts = [AuditAct.SignIn], To = first }, null);
        yield return ("all acts, each named", new AuditFilter { Acts = AuditActs.All }, null);
        yield return ("no match: a common name with a common force", new AuditFilter { Who = ManyEvents.CommonName, ForceCode = ManyEvents.CommonForce, From = first, To = last }, null);
        yield return ("no match: a common act with a common force", new AuditFilter { Acts = [AuditAct.SignIn], ForceCode = ManyEvents.CommonForce, From = first, To = last }, null);
        yield return ("no match: a common name with a common act", new AuditFilter { Who = ManyEvents.CommonName, Acts = [AuditAct.Exported], From = first, To = last }, null);
        yield return ("no match: a common name with a rare force", new AuditFilter { Who = ManyEvents.CommonName, ForceCode = ManyEvents.RareForce }, null);
    }
}
