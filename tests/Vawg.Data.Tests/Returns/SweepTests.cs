using FluentAssertions;
using Vawg.Testing.Databases;
using Xunit;

namespace Vawg.Data.Tests.Returns;

/// <summary>What a fault may leave in the store of files is removed.</summary>
public sealed class SweepTests
{
    [SkippableTheory]
    [MemberData(nameof(DatabaseEngines.Both), MemberType = typeof(DatabaseEngines))]
    public async Task A_file_that_may_hold_personal_data_goes_at_the_next_sweep_when_the_product_was_killed_before_it_removed_it(DatabaseEngine engine)
    {
        await using var desk = await ReturnDesk.OpenAsync(engine);
        var refused = await desk.ScreenedAsync(new AFile { Note = "Ask jane.example@kent.example" });
        await File.WriteAllTextAsync(desk.Files.PathOf(refused.StoredAs), "jane.example@kent.example");

        await desk.Sweep.SweepAsync(CancellationToken.None);

        desk.Files.Holds(refused.StoredAs).Should().BeFalse();
    }

    [SkippableTheory]
    [MemberData(nameof(DatabaseEngines.Both), MemberType = typeof(DatabaseEngines))]
    public async Task A_file_whose_row_could_not_be_stored_does_not_stay_in_the_store(DatabaseEngine engine)
    {
        await using var desk = await ReturnDesk.OpenAsync(engine);
        var taken = (await desk.Files.TakeAsync(new MemoryStream(new AFile().Bytes()), "kent.zip", CancellationToken.None))!;
        using var gone = new CancellationTokenSource();
        await gone.CancelAsync();

        var receive = () => desk.Receipt.ReceiveAsync(desk.Admin, ReturnDesk.Kent, ReturnDesk.Quarter, taken, gone.Token);

        await receive.Should().ThrowAsync<OperationCanceledException>();
        desk.Files.Holds(taken.StoredAs).Should().BeFalse();
    }
}
