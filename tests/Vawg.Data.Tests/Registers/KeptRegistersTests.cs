using FluentAssertions;
using Microsoft.EntityFrameworkCore;
using Vawg.Data.Registers;
using Vawg.Domain.People;
using Vawg.Domain.Registers;
using Vawg.Testing.Databases;
using Xunit;

namespace Vawg.Data.Tests.Registers;

public sealed class KeptRegistersTests
{
    [SkippableTheory]
    [MemberData(nameof(DatabaseEngines.Both), MemberType = typeof(DatabaseEngines))]
    public async Task The_database_refuses_to_change_or_remove_what_a_register_said(DatabaseEngine engine)
    {
        await using var desk = await RegisterDesk.OpenAsync(engine);
        var admin = await desk.SignInAsync(Role.Admin);
        await desk.Events.AddAsync(admin, "test", RegisterDesk.Operation, CancellationToken.None);
        await desk.Groups.AddAsync(admin, "test", RegisterDesk.Pair, CancellationToken.None);
        await desk.Figures.AddAsync(admin, "test", RegisterDesk.Calls, CancellationToken.None);
        await desk.Gaps.AddAsync(admin, "test", RegisterDesk.Unknown, CancellationToken.None);
        await desk.Gaps.StepAsync(admin, "test", new NewGapStep { GapSlug = "location", BasedOn = 0, State = GapState.Closed, OnDay = new DateOnly(2024, 10, 1), Sentence = "Closed.", Owner = string.Empty }, CancellationToken.None);
        await desk.Asides.PutAsideAsync(admin, "test", AttentionAsidesTests.Outlier, AttentionAsidesTests.Shown, span: 1, "It is known.", CancellationToken.None);
        await desk.Baselines.StartAsync(admin, "test", RegisterDesk.Level, CancellationToken.None);
        (await desk.AuditedAsync()).Should().HaveCount(7);
        await using var context = desk.Contexts.CreateDbContext();
        string[] refused =
        [
            "UPDATE register_event SET title = 'x'", "DELETE FROM register_event", "UPDATE peer_group SET name = 'x'", "DELETE FROM peer_group",
            "UPDATE peer_group_member SET force_code = 'E23000032'", "DELETE FROM peer_group_member", "UPDATE context_figure SET value = 'x'", "DELETE FROM context_figure",
            "UPDATE intelligence_gap SET title = 'x'", "DELETE FROM intelligence_gap", "UPDATE gap_step SET state = 1", "DELETE FROM gap_step",
            "UPDATE attention_aside SET reason = 'x'", "DELETE FROM attention_aside", "UPDATE register_baseline SET reason = 'x'", "DELETE FROM register_baseline",
        ];
        foreach (var statement in refused)
        {
            var act = () => context.Database.ExecuteSqlRawAsync(statement);

            (await act.Should().ThrowAsync<System.Data.Common.DbException>(statement)).WithMessage("*what was stored is never *");
        }
    }
}
