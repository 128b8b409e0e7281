using System.Text;
using FluentAssertions;
using Vawg.Data.Audit;
using Xunit;

namespace Vawg.Data.Tests.Audit;

/// <summary>What the verifier finds after somebody who may do anything has been at the trail.</summary>
public sealed class TamperingTests
{
    private static readonly string[] Columns =
        ["sequence", "utc_microseconds", "account_id", "who", "source", "act", "force_code", "subject", "result", "details", "previous_hash", "hash"];

    [SkippableTheory]
    [InlineData(DatabaseEngine.Sqlite, 100)]
    [InlineData(DatabaseEngine.Postgres, 36)]
    public async Task One_byte_changed_anywhere_is_found_at_its_event(DatabaseEngine engine, int times)
    {
        await using var trail = await TamperedTrail.OpenAsync(engine);
        var random = new Random(20261125);
        for (var i = 0; i < times;)
        {
            var e = trail.Events[random.Next(trail.Events.Count)];
            var column = Columns[i % Columns.Length];
            var value = OneByteChanged(e, column, random);
            if (await trail.TrySetAsync(e.Sequence, column, value))
            {
                (await trail.FoundAsync()).Should().NotBeNull($"{column} of event {e.Sequence} became {value}").And.Match<AuditBreak>(b => b.Sequence == e.Sequence);
                i++;
            }
        }

        (await trail.FoundAsync()).Should().BeNull("all was put back");
    }

    [SkippableTheory]
    [InlineData(DatabaseEngine.Sqlite, 100)]
    [InlineData(DatabaseEngine.Postgres, 20)]
    public async Task One_event_removed_is_found_the_first_and_the_last_too(DatabaseEngine engine, int times)
    {
        await using var trail = await TamperedTrail.OpenAsync(engine);
        var random = new Random(20261126);
        var last = trail.Events[^1].Sequence;
        for (var i = 0; i < times; i++)
        {
            var sequence = i == 0 ? 1 : i == 1 ? last : random.NextInt64(1, last + 1);
            await trail.RunAsync("DELETE FROM audit_event WHERE sequence = {0}", sequence);

            (await trail.FoundAsync()).Should().BeEquivalentTo(new { Sequence = sequence, Fault = sequence == last ? AuditFault.TailCut : AuditFault.Removed });
        }
    }

    [SkippableTheory]
    [InlineData(DatabaseEngine.Sqlite, 100)]
    [InlineData(DatabaseEngine.Postgres, 20)]
    public async Task Two_events_swapped_are_found_at_the_first(DatabaseEngine engine, int times)
    {
        await using var trail = await TamperedTrail.OpenAsync(engine);
        var random = new Random(20261127);
        for (var i = 0; i < times; i++)
        {
            var first = i == 0 ? 1 : random.NextInt64(1, trail.Events.Count);
            var second = i < 20 ? first + 1 : random.NextInt64(first + 1, trail.Events.Count + 1);
            await trail.SwapAsync(first, second);

            (await trail.FoundAsync()).Should().BeEquivalentTo(new { Sequence = first, Fault = AuditFault.OutOfOrder }, $"{first} and {second} were swapped");
        }
    }

    [SkippableTheory]
    [InlineData(DatabaseEngine.Sqlite)]
    [InlineData(DatabaseEngine.Postgres)]
    public async Task Head_that_does_not_stand_at_the_last_event_is_found(DatabaseEngine engine)
    {
        await using var trail = await TamperedTrail.OpenAsync(engine);
        var last = trail.Events[^1].Sequence;

        await trail.RunAsync("UPDATE audit_head SET event_count = event_count - 1");
        (await trail.FoundAsync()).Should().BeEquivalentTo(new { Sequence = last, Fault = AuditFault.HeadChanged });
        await trail.RunAsync("UPDATE audit_head SET hash = {0}", new byte[32]);
        (await trail.FoundAsync()).Should().BeEquivalentTo(new { Fault = AuditFault.HeadChanged });
        await trail.RunAsync("DELETE FROM audit_head");
        (await trail.FoundAsync()).Should().BeEquivalentTo(new { Fault = AuditFault.HeadChanged });
    }

    [SkippableTheory]
    [InlineData(DatabaseEngine.Sqlite)]
    [InlineData(DatabaseEngine.Postgres)]
    public async Task Tail_cut_off_with_its_head_is_found_by_the_hash_that_was_noted(DatabaseEngine engine)
    {
        await using var trail = await TamperedTrail.OpenAsync(engine);
        var (last, before) = (trail.Events[^1], trail.Events[^2]);
        var noted = new NotedHash(last.Sequence, Convert.ToHexStringLower(last.Hash));
        async Task CutAsync()
        {
            await trail.RunAsync("DELETE FROM audit_event WHERE sequence = {0}", last.Sequence);
            await trail.RunAsync("UPDATE audit_head SET event_count = {0}, hash = {1}", before.Sequence, before.Hash);
        }

        await CutAsync();
        (await trail.FoundAsync()).Should().BeNull("the database alone cannot tell");
        await CutAsync();
        (await trail.FoundAsync(noted)).Should().BeEquivalentTo(new { Sequence = last.Sequence, Fault = AuditFault.NotAsNoted });
        (await trail.FoundAsync(noted)).Should().BeNull();
    }

    [Fact]
    public async Task Number_stored_as_text_on_sqlite_is_found()
    {
        await using var trail = await TamperedTrail.OpenAsync(DatabaseEngine.Sqlite);

        await trail.RunAsync("UPDATE audit_event SET account_id = account_id || 'x' WHERE sequence = 4");

        (await trail.FoundAsync()).Should().BeEquivalentTo(new { Sequence = 4L, Fault = AuditFault.Changed });
    }

    private static object OneByteChanged(AuditEvent e, string column, Random random) => column switch
    {
        "sequence" => e.Sequence ^ (random.NextInt64(1, 256) << (8 * random.Next(1, 7))),
        "utc_microseconds" => e.UtcMicroseconds ^ (random.NextInt64(1, 256) << (8 * random.Next(8))),
        "account_id" => (e.AccountId ?? 0) ^ (random.Next(1, 128) << (8 * random.Next(4))),
        "who" => Changed(e.Who, random),
        "source" => Changed(e.Source, random),
        "act" => Changed(e.Act, random),
        "force_code" => Changed(e.ForceCode ?? string.Empty, random),
        "subject" => Changed(e.Subject, random),
        "result" => Changed(e.Result, random),
        "details" => Changed(e.Details, random),
        "previous_hash" => Changed(e.PreviousHash, random),
        "hash" => Changed(e.Hash, random),
        _ => throw new ArgumentOutOfRangeException(nameof(column), column, "No such column."),
    };

    private static string Changed(string text, Random random)
    {
        var ascii = Enumerable.Range(0, text.Length).Where(i => char.IsAscii(text[i])).ToList();
        if (ascii.Count == 0)
        {
            return "x";
        }

        var changed = new StringBuilder(text);
        var at = ascii[random.Next(ascii.Count)];
        changed[at] = (char)(((text[at] - ' ' + random.Next(1, 95)) % 95) + ' ');
        return changed.ToString();
    }

    private static byte[] Changed(byte[] bytes, Random random)
    {
        var changed = bytes.ToArray();
        changed[random.Next(changed.Length)] ^= (byte)random.Next(1, 256);
        return changed;
    }
}
