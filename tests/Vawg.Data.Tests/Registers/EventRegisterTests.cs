using FluentAssertions;
using Vawg.Domain.Measures;
using Vawg.Domain.People;
using Vawg.Domain.Reference;
using Vawg.Testing.Databases;
using Xunit;

namespace Vawg.Data.Tests.Registers;

public sealed class EventRegisterTests
{
    [SkippableTheory]
    [MemberData(nameof(DatabaseEngines.Both), MemberType = typeof(DatabaseEngines))]
    public async Task Event_is_added_changed_and_retired_and_every_version_stays(DatabaseEngine engine)
    {
        await using var desk = await RegisterDesk.OpenAsync(engine);
        var lead = await desk.SignInAsync(Role.ThematicLead);
        var kent = Forces.Find("Kent")!;

        (await desk.Events.AddAsync(lead, "test", RegisterDesk.Operation, CancellationToken.None)).Should().BeEmpty();
        (await desk.Events.AddAsync(lead, "test", RegisterDesk.Operation with { Force = kent, Title = "New system", LastDay = new DateOnly(2022, 6, 1) }, CancellationToken.None)).Should().BeEmpty();
        (await desk.Events.ChangeAsync(lead, "test", 1, 1, RegisterDesk.Operation with { Title = "Operation two" }, "The name was wrong.", CancellationToken.None)).Should().BeEmpty();

        var shown = await desk.Query.ReadAsync(Reader.General, CancellationToken.None);
        shown.Events.Select(e => (e.Number, e.Title, e.PlaceName)).Should().Equal((1, "Operation two", "England and Wales"), (2, "New system", "Kent"));
        (await desk.Query.ReadAsync(new Reader(Forces.Find("Essex")!.Code, Audience.General), CancellationToken.None)).Events.Select(e => e.Number).Should().Equal(1);
        (await desk.Query.ReadAsync(new Reader(kent.Code, Audience.General), CancellationToken.None)).Events.Select(e => e.Number).Should().Equal(1, 2);

        (await desk.Events.RetireAsync(lead, "test", 1, 2, "It was another year.", CancellationToken.None)).Should().BeEmpty();

        (await desk.Query.ReadAsync(Reader.General, CancellationToken.None)).Events.Select(e => e.Number).Should().Equal(2);
        var versions = await desk.Events.VersionsAsync(1, CancellationToken.None);
        versions.Select(v => (v.Version, v.Event.Title, v.IsRetired, v.Reason)).Should().Equal((3, "Operation two", true, "It was another year."), (2, "Operation two", false, "The name was wrong."), (1, "Operation", false, string.Empty));
        (await desk.Events.AllAsync(CancellationToken.None)).Should().HaveCount(2);
        (await desk.AuditedAsync()).Should().Equal("event-added Event 1", "event-added Event 2", "event-changed Event 1", "event-retired Event 1");
    }

    [SkippableTheory]
    [MemberData(nameof(DatabaseEngines.Both), MemberType = typeof(DatabaseEngines))]
    public async Task What_may_not_be_kept_is_told_beside_its_field_and_nothing_is_kept(DatabaseEngine engine)
    {
        await using var desk = await RegisterDesk.OpenAsync(engine);
        var lead = await desk.SignInAsync(Role.ThematicLead);
        var analyst = await desk.SignInAsync(Role.Analyst);
        var wrong = RegisterDesk.Operation with { Kind = null, Title = new string('x', 41), FirstDay = null, LastDay = new DateOnly(2050, 1, 1), What = "Ask jane.doe@example.org", Source = string.Empty };

        var problems = await desk.Events.AddAsync(lead, "test", wrong, CancellationToken.None);

        problems.Select(p => p.Field).Should().Equal("kind", "title", "first-day", "last-day", "what", "source");
        problems.Should().Contain(("what", "This seems to hold an e-mail address. The registers hold no personal data: take it out."));
        (await desk.Events.AddAsync(lead, "test", RegisterDesk.Operation with { LastDay = new DateOnly(2022, 4, 30) }, CancellationToken.None)).Select(p => p.Field).Should().Equal("last-day");
        (await desk.Events.AddAsync(lead, "test", RegisterDesk.Operation with { ForceIsUnread = true }, CancellationToken.None)).Select(p => p.Field).Should().Equal("of");
        (await desk.Events.AddAsync(analyst, "test", RegisterDesk.Operation, CancellationToken.None)).Should().Equal((string.Empty, "Your account may not do this any more. Nothing was kept."));
        (await desk.Events.AllAsync(CancellationToken.None)).Should().BeEmpty();
        (await desk.AuditedAsync()).Should().BeEmpty("what did not happen is not recorded");
    }

    [SkippableTheory]
    [MemberData(nameof(DatabaseEngines.Both), MemberType = typeof(DatabaseEngines))]
    public async Task Of_two_who_change_a_version_at_once_one_makes_the_next(DatabaseEngine engine)
    {
        await using var desk = await RegisterDesk.OpenAsync(engine);
        var people = new[] { await desk.SignInAsync(Role.ThematicLead), await desk.SignInAsync(Role.Admin) };
        await desk.Events.AddAsync(people[0], "test", RegisterDesk.Operation, CancellationToken.None);

        var answers = await Task.WhenAll(people.Select((p, i) => Task.Run(() => desk.Events.ChangeAsync(p, "test", 1, 1, RegisterDesk.Operation with { Title = $"Title {i}" }, "Why", CancellationToken.None))));

        answers.Should().ContainSingle(a => a.Count == 0);
        answers.Single(a => a.Count > 0).Should().ContainSingle().Which.Text.Should().StartWith("Somebody made version 2 while you worked on version 1.");
        (await desk.Events.VersionsAsync(1, CancellationToken.None)).Should().HaveCount(2);
        await desk.Events.RetireAsync(people[0], "test", 1, 2, "Over.", CancellationToken.None);
        (await desk.Events.ChangeAsync(people[0], "test", 1, 3, RegisterDesk.Operation, "Why", CancellationToken.None)).Should().Equal(("title", "Somebody has retired this event. Nothing was kept."));
        (await desk.Events.RetireAsync(people[0], "test", 9, 1, "Why", CancellationToken.None)).Should().Equal(("retire-reason", "There is no such event. Nothing was kept."));
    }
}
