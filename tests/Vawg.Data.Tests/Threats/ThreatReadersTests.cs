using FluentAssertions;
using Microsoft.EntityFrameworkCore;
using Vawg.Data.Audit;
using Vawg.Data.Publishing;
using Vawg.Data.Queries.Threats;
using Vawg.Domain.Measures;
using Vawg.Domain.People;
using Vawg.Domain.Reference;
using Vawg.Domain.Threats;
using Vawg.Domain.Threats.Scoring;
using Vawg.Testing.Databases;
using Xunit;

namespace Vawg.Data.Tests.Threats;

/// <summary>What each reader is told of the figures under a score, of a year as it stands and of an issued edition.</summary>
public sealed class ThreatReadersTests
{
    private static readonly Force Own = ThreatReturns.Forces[4];

    private static readonly Reader OfOneForce = new(Own.Code, Audience.General);

    [SkippableTheory]
    [MemberData(nameof(DatabaseEngines.Both), MemberType = typeof(DatabaseEngines))]
    public async Task The_general_reader_is_told_the_severity_of_no_force_and_of_no_most_sensitive_theme(DatabaseEngine engine)
    {
        await using var desk = await ThreatDesk.OpenAsync(engine);

        (await desk.InputsAsync(Reader.General, Own)).Should().OnlyContain(i => i.Severity == null && i.SeverityAbsent == MissingReason.Suppressed);
        (await desk.InputsAsync(ThreatDesk.WholeReader, Own)).Single(i => i.Theme.Code == "RASSO").Severity!.MeanWeight.Should().BeInRange(1_900, 2_000);
        var nation = await desk.InputsAsync(Reader.General, force: null);
        nation.Where(i => i.Severity is null).Select(i => i.Theme.Code).Should().BeEquivalentTo("MSHT", "SEXWORK", "CSAE");
        nation.Single(i => i.Theme.Code == "CSAE").SeverityAbsent.Should().Be(MissingReason.NotSupplied, "no offence was recorded");
        (await desk.InputsAsync(OfOneForce, Own)).Single(i => i.Theme.Code == "MSHT").Severity!.MeanWeight.Should().Be(1_069);
    }

    [SkippableTheory]
    [MemberData(nameof(DatabaseEngines.Both), MemberType = typeof(DatabaseEngines))]
    public async Task Of_a_nation_of_fewer_than_ten_forces_the_general_reader_is_told_no_severity(DatabaseEngine engine)
    {
        await using var desk = await ThreatDesk.OpenAsync(engine, forces: 9);

        (await desk.InputsAsync(Reader.General, force: null)).Should().OnlyContain(i => i.Severity == null && i.SeverityAbsent == MissingReason.Suppressed);
        (await desk.InputsAsync(ThreatDesk.WholeReader, force: null)).Where(i => i.Severity is not null).Should().HaveCount(8);
    }

    [SkippableTheory]
    [MemberData(nameof(DatabaseEngines.Both), MemberType = typeof(DatabaseEngines))]
    public async Task The_posts_of_fewer_than_ten_forces_are_not_told_by_an_issued_edition_either_when_more_return_later(DatabaseEngine engine)
    {
        await using var desk = await ThreatDesk.OpenAsync(engine, forces: 9);
        (await desk.InputsAsync(Reader.General, force: null)).Should().OnlyContain(i => i.Posts == null);
        (await desk.InputsAsync(ThreatDesk.WholeReader, force: null)).Should().Contain(i => i.Posts != null);
        (await desk.IssueAsync(await desk.SignInAsync("lead", Role.ThematicLead))).Should().BeEmpty();
        (await desk.InputsAsync(Reader.General, force: null)).Should().OnlyContain(i => i.Posts == null);

        await desk.PublishAsync([.. ThreatReturns.Of(12).Where(r => ThreatReturns.Forces.Take(9).All(f => f.Code != r.Force))]);

        ThreatInputs.Of(await desk.LoadAsync(Reader.General), null, ThreatReturns.Year).Should().Contain(i => i.Posts != null, "twelve forces tell them now");
        (await desk.InputsAsync(Reader.General, force: null)).Should().OnlyContain(i => i.Posts == null, "the difference would be the posts of three");
    }

    [SkippableTheory]
    [MemberData(nameof(DatabaseEngines.Both), MemberType = typeof(DatabaseEngines))]
    public async Task An_issued_edition_tells_the_general_reader_what_the_year_told_on_the_day_of_issue_and_no_more(DatabaseEngine engine)
    {
        await using var desk = await ThreatDesk.OpenAsync(engine);
        var before = await OfAllPlacesAsync(desk, Reader.General);
        var own = await desk.InputsAsync(OfOneForce, Own);
        (await desk.IssueAsync(await desk.SignInAsync("lead", Role.ThematicLead))).Should().BeEmpty();

        var issued = await OfAllPlacesAsync(desk, Reader.General);

        issued.Should().HaveCount(before.Count);
        foreach (var (then, now) in issued.Zip(before))
        {
            then.Recorded.Should().Be(now.Recorded);
            (then.Severity, then.Posts, then.KnownVictims).Should().Be((now.Severity, now.Posts, now.KnownVictims));
            then.Trend.Should().Match<MeasuredTrend?>(t => t == null || t == now.Trend);
        }

        issued.Count(i => i.Recorded.Reason == MissingReason.Suppressed).Should().BeGreaterThan(0, "something is hidden");
        issued.Count(i => i.Trend is not null).Should().BeGreaterThan(50, "most is told");
        (await desk.InputsAsync(OfOneForce, Own)).Select(i => (i.Theme, i.Recorded, i.Severity)).Should().Equal(own.Select(i => (i.Theme, i.Recorded, i.Severity)));
    }

    [SkippableTheory]
    [MemberData(nameof(DatabaseEngines.Both), MemberType = typeof(DatabaseEngines))]
    public async Task What_was_hidden_when_an_edition_was_issued_is_hidden_in_it_whatever_becomes_of_the_figures(DatabaseEngine engine)
    {
        await using var desk = await ThreatDesk.OpenAsync(engine);
        (await desk.IssueAsync(await desk.SignInAsync("lead", Role.ThematicLead))).Should().BeEmpty();
        Spiking(await desk.InputsAsync(Reader.General, ThreatReturns.SmallForce)).Recorded.Should().Be(Count.Missing(MissingReason.Suppressed));
        Spiking(await desk.InputsAsync(ThreatDesk.WholeReader, ThreatReturns.SmallForce)).Recorded.Should().Be(Count.Of(4));

        foreach (var quarter in ThreatReturns.Year.Quarters)
        {
            await desk.PublishAsync(ThreatReturns.Return(ThreatReturns.SmallForce, quarter, 2, 20));
        }

        Hidden(Spiking(await desk.InputsAsync(Reader.General, ThreatReturns.SmallForce)));
        await WithdrawAsync(desk, ThreatReturns.SmallForce);
        (await desk.LoadAsync(ThreatDesk.WholeReader)).View.Over(Spiking(), ThreatReturns.SmallForce.Code, ThreatReturns.Year).Should().Be(Count.NotSupplied, "it was withdrawn");
        Hidden(Spiking(await desk.InputsAsync(Reader.General, ThreatReturns.SmallForce)));
        Spiking(await desk.InputsAsync(ThreatDesk.WholeReader, ThreatReturns.SmallForce)).Recorded.Should().Be(Count.Of(4), "an edition stays as it was issued");
    }

    [SkippableTheory]
    [MemberData(nameof(DatabaseEngines.Both), MemberType = typeof(DatabaseEngines))]
    public async Task A_reader_of_one_force_is_told_nothing_of_another(DatabaseEngine engine)
    {
        await using var desk = await ThreatDesk.OpenAsync(engine);
        async Task ToldNothingAsync()
        {
            foreach (var other in ThreatReturns.Forces.Where(f => f != Own))
            {
                (await desk.InputsAsync(OfOneForce, other)).Should().OnlyContain(i => i.Recorded.IsMissing && i.Severity == null && i.Trend == null && i.Posts == null && i.KnownVictims == null);
            }
        }

        await ToldNothingAsync();
        (await desk.IssueAsync(await desk.SignInAsync("lead", Role.ThematicLead))).Should().BeEmpty();
        await ToldNothingAsync();
        (await desk.InputsAsync(OfOneForce, Own)).Should().Contain(i => i.Posts != null && i.KnownVictims > 0.9 && i.Severity != null);
    }

    private static async Task<List<ThemeInputs>> OfAllPlacesAsync(ThreatDesk desk, Reader reader)
    {
        var all = new List<ThemeInputs>();
        foreach (var force in ThreatReturns.Forces.Prepend<Force?>(null))
        {
            all.AddRange(await desk.InputsAsync(reader, force));
        }

        return all;
    }

    private static void Hidden(ThemeInputs inputs)
    {
        inputs.Recorded.Should().Be(Count.Missing(MissingReason.Suppressed));
        inputs.Should().BeEquivalentTo(new { Severity = (MeasuredSeverity?)null, Trend = (MeasuredTrend?)null, SeverityAbsent = MissingReason.Suppressed, TrendAbsent = MissingReason.Suppressed });
    }

    private static async Task WithdrawAsync(ThreatDesk desk, Force force)
    {
        var publisher = new ReturnPublisher(desk.Contexts, desk.Clock);
        foreach (var quarter in ThreatReturns.Year.Quarters)
        {
            await publisher.WithdrawAsync(
                async context => ((await context.DataSetVersions.SingleAsync(v => v.IsCurrent && v.Scope == $"{force.Code.Text} {quarter.Code}")).Id, new AuditEntry { By = AuditActor.CommandLine, Act = AuditAct.ReturnWithdrawn }),
                CancellationToken.None);
        }
    }

    private static OffenceSelection Spiking() => OffenceSelection.OfTheme(Themes.Find("SPIKING")!);

    private static ThemeInputs Spiking(IReadOnlyList<ThemeInputs> inputs) => inputs.Single(i => i.Theme.Code == "SPIKING");
}
