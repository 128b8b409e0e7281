using FluentAssertions;
using Microsoft.EntityFrameworkCore;
using Vawg.Data.Seeding.Demonstration;
using Vawg.Data.Tests.Seeding;
using Vawg.Domain.Measures;
using Vawg.Domain.Periods;
using Vawg.Testing.Databases;
using Xunit;

namespace Vawg.Data.Tests.Publishing;

public sealed class DemonstrationFiguresTests
{
    private static readonly (string Selection, int Year, long Count)[] PublishedTotals =
    [
        ("VAWG", 2022, 1_080_157), ("SH", 2022, 436_196), ("RASSO", 2022, 103_135), ("DA", 2022, 400_213), ("ONLINE", 2022, 123_515),
        ("CSAE", 2022, 41_540), ("SPIKING", 2022, 6_749), ("HBA", 2022, 2_905), ("VAWG", 2018, 789_703),
    ];

    [SkippableTheory]
    [MemberData(nameof(DatabaseEngines.Both), MemberType = typeof(DatabaseEngines))]
    public async Task National_figures_read_back_are_exactly_the_published_ones(DatabaseEngine engine)
    {
        await using var database = await Published.DemonstrationAsync(engine);

        var figures = await Published.LoadAsync(database.Contexts(), Collection.Demonstration);

        foreach (var (selection, year, count) in PublishedTotals)
        {
            figures.View.National(DemonstrationFixture.Selection(selection), Period.FinancialYear(year)).Count.Should().Be(Count.Of(count), $"{selection} {year}");
        }

        var late = figures.View.National(OffenceSelection.Vawg, Period.YearEnding(DemonstrationCollection.LastQuarter));
        late.IncompleteForces.Select(f => f.Text).Should().Equal("W15000004");
    }

    [SkippableTheory]
    [MemberData(nameof(DatabaseEngines.Both), MemberType = typeof(DatabaseEngines))]
    public async Task The_load_is_one_event_of_the_audit_trail(DatabaseEngine engine)
    {
        await using var database = await Published.DemonstrationAsync(engine);
        await using var context = database.CreateContext();

        var loaded = await context.AuditEvents.SingleAsync();

        (loaded.Act, loaded.Who, loaded.Details).Should().Be(("demonstration-loaded", "system", "returns=860; source=test"));
    }

    [SkippableTheory]
    [MemberData(nameof(DatabaseEngines.Both), MemberType = typeof(DatabaseEngines))]
    public async Task Suspects_measures_and_commitments_are_stored_as_they_were_returned(DatabaseEngine engine)
    {
        var returned = DemonstrationCollection.Generate().First(r => r.Quarter == DemonstrationCollection.LastQuarter);
        await using var database = await Published.DemonstrationAsync(engine);
        await using var context = database.CreateContext();

        var version = await context.DataSetVersions.SingleAsync(v => v.Scope == $"{returned.Force.Text} {returned.Quarter.Code}");
        var suspects = await context.Suspects.Where(s => s.VersionId == version.Id).OrderBy(s => s.SourceRow).ToListAsync();
        var measures = await context.Measures.Where(m => m.VersionId == version.Id).OrderBy(m => m.SourceRow).ToListAsync();
        var commitments = await context.Commitments.Where(c => c.VersionId == version.Id).OrderBy(c => c.SourceRow).ToListAsync();

        suspects.Select(s => (s.Theme, s.Count, s.RepeatCount)).Should().Equal(returned.Suspects.Select(s => (s.Theme, s.Count.Known, s.RepeatCount.Known)));
        measures.Select(m => (m.Measure, m.Breakdown, m.Value, m.Missing)).Should().Equal(returned.Measures.Select(m => (m.Measure, m.Breakdown, m.Value, (short?)m.Missing)));
        commitments.Select(c => (c.Commitment, c.Status, c.Due, c.OwnerRole, c.Evidence, c.Note)).Should()
            .Equal(returned.Commitments.Select(c => (c.Commitment, (short)c.Status, c.Due, c.OwnerRole, c.Evidence, c.Note)));
    }
}
