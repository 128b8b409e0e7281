using FluentAssertions;
using Microsoft.EntityFrameworkCore;
using Vawg.Data.Audit;
using Vawg.Data.Progress;
using Vawg.Domain.Measures;
using Vawg.Domain.People;
using Vawg.Domain.Progress;
using Vawg.Domain.Reference;
using Vawg.Domain.Threats;
using Vawg.Testing.Databases;
using Xunit;

namespace Vawg.Data.Tests.Progress;

public sealed class PracticesTests
{
    [SkippableTheory]
    [MemberData(nameof(DatabaseEngines.Both), MemberType = typeof(DatabaseEngines))]
    public async Task An_entry_is_listed_until_a_correction_takes_its_place(DatabaseEngine engine)
    {
        await using var desk = await ProgressDesk.OpenAsync(engine);
        var lead = await desk.SignInAsync("lead", Role.ThematicLead);
        (await desk.Practices.AddAsync(lead, "test", Practice(), CancellationToken.None)).Should().BeEmpty();
        var first = (await AllAsync(desk, Reader.General)).Single();

        (await desk.Practices.AddAsync(lead, "test", Practice() with { What = "Sign-off within a day.", ReplacesId = first.Id }, CancellationToken.None)).Should().BeEmpty();

        (await AllAsync(desk, Reader.General)).Should().ContainSingle().Which.What.Should().Be("Sign-off within a day.");
        (await desk.Practices.AddAsync(lead, "test", Practice() with { ReplacesId = first.Id }, CancellationToken.None)).Should().ContainSingle().Which.Text.Should().StartWith("Somebody corrected this entry in between");
        (await AllAsync(desk, new Reader(Forces.Find("Surrey")!.Code, Audience.General))).Should().BeEmpty("it is of another force");
        (await desk.Practices.AllAsync(Collection.Demonstration, Reader.General, CancellationToken.None)).Should().BeEmpty("collections are never mixed");
        await using var context = desk.Contexts.CreateDbContext();
        (await context.AuditEvents.CountAsync(e => e.Act == AuditAct.PracticeEntered.Code())).Should().Be(2);
    }

    [SkippableTheory]
    [MemberData(nameof(DatabaseEngines.Both), MemberType = typeof(DatabaseEngines))]
    public async Task Practice_of_the_demonstration_says_that_it_is_invented_and_is_made_once(DatabaseEngine engine)
    {
        await using var desk = await ProgressDesk.OpenAsync(engine);
        await desk.Practices.MakeDemonstrationAsync(CancellationToken.None);
        await desk.Practices.MakeDemonstrationAsync(CancellationToken.None);

        var made = await desk.Practices.AllAsync(Collection.Demonstration, Reader.General, CancellationToken.None);
        made.Should().HaveCount(8).And.OnlyContain(p => p.What.StartsWith("Demonstration: ", StringComparison.Ordinal) && p.Source.StartsWith("Invented for the demonstration", StringComparison.Ordinal));
        made.Select(p => p.Grade).Distinct().Should().BeEquivalentTo(PracticeGrades.All, "each grade is seen");
        (await AllAsync(desk, Reader.General)).Should().BeEmpty("returns hold nothing that is invented");
    }

    [SkippableTheory]
    [MemberData(nameof(DatabaseEngines.Both), MemberType = typeof(DatabaseEngines))]
    public async Task What_may_not_be_kept_is_refused_in_a_sentence(DatabaseEngine engine)
    {
        await using var desk = await ProgressDesk.OpenAsync(engine);
        var lead = await desk.SignInAsync("lead", Role.ThematicLead);
        var kent = await desk.SignInAsync("kent", Role.ForceContributor, ProgressDesk.Kent.Code.Text);
        async Task<IEnumerable<string>> FieldsAsync(NewPractice practice) => (await desk.Practices.AddAsync(lead, "test", practice, CancellationToken.None)).Select(p => p.Field);

        (await FieldsAsync(Practice() with { Force = null, Commitment = null, What = " ", Grade = null, Source = string.Empty, On = null })).Should().Equal("practice-force", "about", "what", "grade", "source", "on");
        (await FieldsAsync(Practice() with { Theme = Themes.Nine[0] })).Should().Equal("about");
        (await FieldsAsync(Practice() with { What = new string('x', 501), Source = "Ask 07700 900123" })).Should().Equal("what", "source");
        (await desk.Practices.AddAsync(kent, "test", Practice(), CancellationToken.None)).Should().ContainSingle().Which.Text.Should().StartWith("Your account may not");
        (await AllAsync(desk, Reader.General)).Should().BeEmpty();
    }

    internal static NewPractice Practice() => new()
    {
        Collection = ProgressDesk.Returns,
        Force = ProgressDesk.Kent,
        Commitment = Commitments.Find("A8"),
        Theme = null,
        What = "An inspector signs off each closure under outcome 16 within two days.",
        Grade = PracticeGrade.MeasuredBeforeAndAfter,
        Source = "Paper to the force board",
        On = new DateOnly(2023, 5, 1),
        ReplacesId = null,
    };

    private static Task<IReadOnlyList<Practice>> AllAsync(ProgressDesk desk, Reader reader) => desk.Practices.AllAsync(ProgressDesk.Returns, reader, CancellationToken.None);
}
