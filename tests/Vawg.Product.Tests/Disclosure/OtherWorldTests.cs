using FluentAssertions;
using Microsoft.Extensions.DependencyInjection;
using Vawg.Dashboard.Tests.Hosting;
using Vawg.Data.Audit;
using Vawg.Data.Publishing;
using Vawg.Data.Queries.Figures;
using Vawg.Domain.Measures;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;
using Xunit;
using Xunit.Abstractions;

namespace Vawg.Product.Tests.Disclosure;

/// <summary>
/// Two databases that differ in what a reader does not see answer word for word alike, in each of four publications, at every address of a page, drawing, table or download.
/// So no answer tells more of a hidden count than the sums do that <see cref="ServedAttack"/> works with.
/// </summary>
public class OtherWorldTests(ITestOutputHelper output)
{
    [Fact]
    public async Task General_reader_is_answered_alike_whatever_the_hidden_counts_are()
    {
        var (moved, unmoved, changed) = await CompareAsync(own: null);

        changed.Should().BeEmpty();
        moved.Should().BeGreaterThan(100);
        unmoved.Should().BeEmpty();
    }

    [Fact]
    public async Task Reader_of_one_force_is_answered_alike_whatever_the_counts_of_the_others_are()
    {
        var (moved, unmoved, changed) = await CompareAsync(SmallReturns.Forces[2].Code);

        changed.Should().BeEmpty();
        moved.Should().BeGreaterThan(100);
        unmoved.Should().BeEmpty();
    }

    [Fact]
    public async Task With_the_small_counts_alone_hidden_some_of_them_cannot_be_others()
    {
        await using var dashboard = await RunningDashboard.StartEmptyAsync();
        await dashboard.Services.GetRequiredService<ReturnPublisher>().PublishAsync(Collection.ForceReturns, SmallReturns.Publications[0], AuditActor.CommandLine, "test", progress: null, CancellationToken.None);
        var cube = (await dashboard.Services.GetRequiredService<FigureCubes>().GetAsync(Collection.ForceReturns, Reader.General, CancellationToken.None))!.Cube;

        new HiddenMoves(new FigureView(cube, Reader.General, SuppressionPattern.SmallAlone(cube))).Unmoved.Should().NotBeEmpty();
        new HiddenMoves(new FigureView(cube, Reader.General)).Unmoved.Should().BeEmpty();
    }

    /// <summary>How many hidden counts differed, those that could not without a sum that is shown, and the addresses that answered otherwise.</summary>
    private async Task<(int Moved, List<string> Unmoved, List<string> Changed)> CompareAsync(ForceCode? own)
    {
        var reader = new Reader(own, Audience.General);
        var forces = reader.InScope(SmallReturns.Forces).ToList();
        var dashboard = await RunningDashboard.StartEmptyAsync();
        var (moved, movedByAge, unmoved, changed) = (0, 0, new List<string>(), new List<string>());
        for (var k = 0; k < SmallReturns.Publications.Count; k++)
        {
            await dashboard.Services.GetRequiredService<ReturnPublisher>().PublishAsync(Collection.ForceReturns, SmallReturns.Publications[k], AuditActor.CommandLine, "test", progress: null, CancellationToken.None);
            var figures = (await dashboard.Services.GetRequiredService<FigureCubes>().GetAsync(Collection.ForceReturns, reader, CancellationToken.None))!;
            var world = new OtherWorld(figures);
            var here = await ReadAsync(dashboard, own, forces, figures.Cube.Last, isLast: k == SmallReturns.Publications.Count - 1);
            await world.EnterAsync(dashboard);
            dashboard = await dashboard.RestartAsync();
            var there = await ReadAsync(dashboard, own, forces, figures.Cube.Last, isLast: k == SmallReturns.Publications.Count - 1);
            await world.LeaveAsync(dashboard);
            dashboard = await dashboard.RestartAsync();
            moved += world.Moved;
            movedByAge += world.MovedByAge;
            unmoved.AddRange(world.Unmoved.Select(u => $"publication {k + 1}: {u}"));
            changed.AddRange(here.Keys.Where(address => here[address] != there[address]).Select(address => $"publication {k + 1}: {address}, {Difference(here[address], there[address])}"));
        }

        movedByAge.Should().BeGreaterThan(100);
        output.WriteLine($"{moved} hidden counts and {movedByAge} rows of outcomes by age differed, {unmoved.Count} could not, {changed.Count} answers changed.");
        await dashboard.DisposeAsync();
        return (moved, unmoved, changed);
    }

    private static async Task<IReadOnlyDictionary<string, string>> ReadAsync(RunningDashboard dashboard, ForceCode? own, List<Force> forces, Quarter last, bool isLast)
    {
        using var client = own is { } force ? await dashboard.NewContributorAsync(force) : await dashboard.NewClientAsync();
        return await ServedAnswers.ReadAsync(client, forces, isLast ? ServedAnswers.Years(last).Take(2) : ServedAnswers.Years(last).Take(1));
    }

    /// <summary>The first words in which two answers differ.</summary>
    private static string Difference(string one, string other)
    {
        var at = Enumerable.Range(0, Math.Min(one.Length, other.Length)).FirstOrDefault(i => one[i] != other[i]);
        return $"\"{Words(one)}\" against \"{Words(other)}\"";

        string Words(string text) => text[Math.Max(0, at - 60)..Math.Min(text.Length, at + 40)];
    }
}
