using FluentAssertions;
using Vawg.Data.Audit;
using Vawg.Data.Tests.Publishing;
using Vawg.Testing.Databases;
using Xunit;

namespace Vawg.Data.Tests.Audit;

public sealed class AuditQueryTests
{
    public static TheoryData<DatabaseEngine> Both => DatabaseEngines.Both;

    [SkippableTheory]
    [MemberData(nameof(Both))]
    public async Task Pages_follow_each_other_newest_first_and_miss_none(DatabaseEngine engine)
    {
        await using var database = await Trails.FilledAsync(engine);
        var query = new AuditQuery(database.Contexts());

        var first = await query.PageAsync(new AuditFilter(), after: null, CancellationToken.None);
        var second = await query.PageAsync(new AuditFilter(), first.Next, CancellationToken.None);

        first.Events.Should().HaveCount(AuditQuery.PageSize);
        second.Next.Should().BeNull();
        first.Events.Concat(second.Events).Select(e => e.Sequence).Should().Equal(Enumerable.Range(1, Trails.Events).Reverse().Select(i => (long)i));
    }

    [SkippableTheory]
    [MemberData(nameof(Both))]
    public async Task Each_filter_finds_what_a_plain_reading_finds(DatabaseEngine engine)
    {
        await using var database = await Trails.FilledAsync(engine);
        var all = await AllAsync(database, new AuditFilter());
        var night = new DateOnly(2026, 11, 20);

        (await AllAsync(database, new AuditFilter { Who = "aN" })).Should().Equal(all.Where(e => e.Who is "Ann Analyst" or "Anil O'Force; \"x\"" or "command line"), (a, b) => a.Sequence == b.Sequence);
        (await AllAsync(database, new AuditFilter { Who = "SIÂN" })).Should().NotBeEmpty().And.OnlyContain(e => e.Who == "Siân Lead");
        (await AllAsync(database, new AuditFilter { Acts = [AuditAct.Denied, AuditAct.SignIn] })).Should().Equal(all.Where(e => e.Act is "denied" or "sign-in"), (a, b) => a.Sequence == b.Sequence);
        (await AllAsync(database, new AuditFilter { ForceCode = "BTP" })).Should().Equal(all.Where(e => e.ForceCode == "BTP"), (a, b) => a.Sequence == b.Sequence);
        (await AllAsync(database, new AuditFilter { To = night })).Should().HaveCount(30, "the last is of half a minute to midnight, and midnight is the next day");
        (await AllAsync(database, new AuditFilter { From = night.AddDays(1) })).Should().HaveCount(30);
        (await AllAsync(database, new AuditFilter { Who = "%" })).Should().BeEmpty("a sign is a sign and stands for no other");
        (await AllAsync(database, new AuditFilter { Who = "ann", ForceCode = "BTP", Acts = AuditActs.All, From = night, To = night.AddDays(1) }))
            .Should().Equal(all.Where(e => e.Who == "Ann Analyst" && e.ForceCode == "BTP"), (a, b) => a.Sequence == b.Sequence);
        (await AllAsync(database, new AuditFilter { Who = "ann", Acts = [AuditAct.Denied], From = night, To = night.AddDays(1) }))
            .Should().Equal(all.Where(e => e.Who == "Ann Analyst" && e.Act == "denied"), (a, b) => a.Sequence == b.Sequence);
        (await AllAsync(database, new AuditFilter { Acts = [AuditAct.Denied], ForceCode = "BTP", From = night, To = night.AddDays(1) }))
            .Should().Equal(all.Where(e => e.Act == "denied" && e.ForceCode == "BTP"), (a, b) => a.Sequence == b.Sequence);
    }

    [SkippableTheory]
    [MemberData(nameof(Both))]
    public async Task Part_of_too_many_names_is_not_searched(DatabaseEngine engine)
    {
        await using var database = await TestDatabase.MigratedAsync(engine);
        for (var i = 0; i <= AuditQuery.MostNames; i++)
        {
            await database.Trail().AppendAsync(Trails.Entry(i) with { By = new AuditActor(i, $"name {i:00}", "x") }, CancellationToken.None);
        }

        var query = new AuditQuery(database.Contexts());

        (await query.PageAsync(new AuditFilter { Who = "name" }, null, CancellationToken.None)).Should().BeEquivalentTo(new { HasTooManyNames = true, Events = Array.Empty<AuditEvent>() });
        (await query.PageAsync(new AuditFilter { Who = "name 1" }, null, CancellationToken.None)).Events.Should().HaveCount(10);
    }

    [SkippableTheory]
    [MemberData(nameof(Both))]
    public async Task No_more_is_read_than_was_asked_for(DatabaseEngine engine)
    {
        await using var database = await Trails.FilledAsync(engine);

        (await AllAsync(database, new AuditFilter(), most: 7)).Select(e => e.Sequence).Should().Equal(60, 59, 58, 57, 56, 55, 54);
    }

    private static async Task<List<AuditEvent>> AllAsync(TestDatabase database, AuditFilter filter, int most = 1000)
    {
        var found = new List<AuditEvent>();
        await foreach (var e in new AuditQuery(database.Contexts()).AllAsync(filter, most, CancellationToken.None))
        {
            found.Add(e);
        }

        return found;
    }
}
