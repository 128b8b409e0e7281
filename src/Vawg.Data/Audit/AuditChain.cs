using Vawg.Domain.Measures;

namespace Vawg.Data.Audit;

/// <summary>The chain as it is read, up to the first event that does not hold.</summary>
internal sealed class AuditChain(NotedHash? noted)
{
    private byte[] _last = AuditHash.BeforeFirst;
    private long _count;
    private DateTime? _firstUtc;
    private DateTime? _lastUtc;
    private AuditBreak? _break;

    public bool Holds => _break is null;

    /// <summary>What the event at which the chain broke says of the one before it, where that is why it broke.</summary>
    public byte[]? Misplaced { get; private set; }

    public void Add(AuditRow row)
    {
        var expected = _count + 1;
        var follows = row.PreviousHash.AsSpan().SequenceEqual(_last);
        if (row.Sequence != expected)
        {
            _break = row.Sequence > expected
                ? Gap(expected, row.Sequence - 1)
                : new AuditBreak(row.Sequence, AuditFault.OutOfOrder, $"An event has the number {FigurePresenter.Whole(row.Sequence)}, which no event can have.");
        }
        else if (!row.IsSealed)
        {
            _break = new AuditBreak(expected, AuditFault.Changed, $"Event {FigurePresenter.Whole(expected)} was changed: its fields do not give its hash.");
            Misplaced = follows ? null : row.PreviousHash;
        }
        else if (!follows)
        {
            _break = new AuditBreak(expected, AuditFault.Changed, $"Event {FigurePresenter.Whole(expected)} does not follow the event before it: one of them was changed and given a new hash.");
        }
        else if (noted is not null && noted.Sequence == expected && noted.Hash != Convert.ToHexStringLower(row.Hash))
        {
            _break = NotAsNoted(noted);
        }
        else
        {
            Take(row);
        }
    }

    /// <summary>Names the place of an event that is followed by the one at which the chain broke.</summary>
    public void TellWhereItBelongs(long? after)
    {
        var at = _break!.Sequence;
        if (after is { } place && place != at - 1)
        {
            _break = new AuditBreak(at, AuditFault.OutOfOrder, $"Event {FigurePresenter.Whole(at)} is not the one that was written there: it follows event {FigurePresenter.Whole(place)}. Events were swapped or moved.");
        }
    }

    /// <summary>Compares the last event with the head.</summary>
    public void End(AuditHead? head)
    {
        _break = head switch
        {
            null => new AuditBreak(_count, AuditFault.HeadChanged, "The head of the chain is missing."),
            { EventCount: var count } when count > _count => TailCut(count),
            { EventCount: var count } when count < _count => new AuditBreak(count + 1, AuditFault.HeadChanged, $"The head stands at event {FigurePresenter.Whole(count)}, and there are {FigurePresenter.Whole(_count)}: the head was changed, or events were added behind it."),
            _ when !head.Hash.AsSpan().SequenceEqual(_last) => new AuditBreak(_count, AuditFault.HeadChanged, "The head does not have the hash of the last event."),
            _ when noted is not null && noted.Sequence > _count => NotAsNoted(noted),
            _ => null,
        };
    }

    public AuditVerification Verification() => new()
    {
        Checked = _count,
        FirstUtc = _firstUtc,
        LastUtc = _lastUtc,
        LastHash = new NotedHash(_count, Convert.ToHexStringLower(_last)).ToString(),
        Break = _break,
    };

    private void Take(AuditRow row)
    {
        _count++;
        _last = row.Hash;
        _firstUtc ??= row.AtUtc;
        _lastUtc = row.AtUtc;
    }

    private static AuditBreak Gap(long first, long last) => new(first, AuditFault.Removed, first == last
        ? $"Event {FigurePresenter.Whole(first)} was removed."
        : $"Events {FigurePresenter.Whole(first)} to {FigurePresenter.Whole(last)} were removed.");

    private AuditBreak TailCut(long count) => new(_count + 1, AuditFault.TailCut, count == _count + 1
        ? $"The last event, {FigurePresenter.Whole(count)}, was cut off."
        : $"The last events, {FigurePresenter.Whole(_count + 1)} to {FigurePresenter.Whole(count)}, were cut off.");

    private static AuditBreak NotAsNoted(NotedHash noted) => new(noted.Sequence, AuditFault.NotAsNoted,
        $"Event {FigurePresenter.Whole(noted.Sequence)} does not have the hash that was noted: the chain up to it was written again.");
}
