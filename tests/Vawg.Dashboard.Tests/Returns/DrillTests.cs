using FluentAssertions;
using Vawg.Data;
using Vawg.Drills;
using Vawg.Testing;
using Vawg.Testing.Databases;
using Xunit;

namespace Vawg.Dashboard.Tests.Returns;

/// <summary>A small part of each drill, over the built product in processes of its own. The whole of them are commands (docs/drills.md).</summary>
public sealed class DrillTests
{
    private const int StopsOfTest = 2;

    [SkippableTheory]
    [MemberData(nameof(DatabaseEngines.Both), MemberType = typeof(DatabaseEngines))]
    public Task Killed_at_a_commit_it_loses_nothing_that_was_acknowledged_and_goes_on(DatabaseEngine engine) =>
        AssertHoldsAsync(log => KillsDrill.RunAsync(engine, log, KillsSize.Part));

    [SkippableFact]
    public Task Without_its_database_for_a_while_it_goes_on_where_it_was() =>
        AssertHoldsAsync(log => StopsDrill.RunAsync(log, StopsOfTest, TimeSpan.MaxValue));

    [SkippableTheory]
    [InlineData(false)]
    [InlineData(true)]
    public Task On_a_full_disk_it_refuses_in_words_and_leaves_nothing_behind(bool isDatabaseOnIt)
    {
        Requirement.Met(Environment.IsPrivilegedProcess, "Only root may mount the small disk that is filled");
        return AssertHoldsAsync(log => FullDiskDrill.RunAsync(log, isDatabaseOnIt));
    }

    private static async Task AssertHoldsAsync(Func<DrillLog, Task> drill)
    {
        await using var seen = new StringWriter();
        var log = new DrillLog(seen);

        await drill(log);

        log.Faults.Should().Be(0, seen.ToString());
    }
}
