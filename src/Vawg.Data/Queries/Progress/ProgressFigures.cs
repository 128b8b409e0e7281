using Vawg.Domain.Measures;
using Vawg.Domain.Periods;
using Vawg.Domain.Progress;
using Vawg.Domain.Reference;
using Vawg.Domain.Returns;

namespace Vawg.Data.Queries.Progress;

/// <summary>Progress under the four Ps as a reader may see it: of forces in scope by name, of all forces only together.</summary>
public sealed class ProgressFigures
{
    private readonly ProgressBook _book;
    private readonly Reader _reader;

    internal ProgressFigures(ProgressBook book, Reader reader)
    {
        _book = book;
        _reader = reader;
    }

    /// <summary>Whether any force reported anything for a quarter.</summary>
    public bool HasAny(Quarter quarter) => Forces.All.Any(f => _book.HasAny(f.Code, quarter));

    /// <summary>Whether a force in scope reported anything for a quarter.</summary>
    public bool HasAny(Force force, Quarter quarter) => _reader.MayRead(force.Code) && _book.HasAny(force.Code, quarter);

    /// <summary>What a force said last of a commitment for a quarter; null when it was not reported, or the force is out of scope.</summary>
    public ReportedStatus? At(Force force, Quarter quarter, Commitment commitment) =>
        _reader.MayRead(force.Code) ? _book.At(force.Code, quarter, commitment.Reference) : null;

    public CommitmentStatus StatusOf(Force force, Quarter quarter, Commitment commitment) =>
        At(force, quarter, commitment)?.Status ?? CommitmentStatus.NotReported;

    public Lateness? LatenessOf(Force force, Quarter quarter, Commitment commitment) =>
        At(force, quarter, commitment) is var said && HasAny(force, quarter) ? Lateness.Of(commitment, said?.Due, said?.Status ?? CommitmentStatus.NotReported, quarter) : null;

    public EmbeddedSpell? EmbeddedOf(Force force, Quarter quarter, Commitment commitment) =>
        EmbeddedSpell.At(quarter, q => StatusOf(force, q, commitment));

    /// <summary>The grid: the territorial forces in scope, in the order of their names.</summary>
    public IReadOnlyList<ForceProgress> Rows(Quarter quarter, Framework? framework) =>
        _reader.InScope(Forces.Territorial).Select(f => RowOf(f, quarter, framework)).ToList();

    /// <summary>One force's row; without anything where it is out of scope.</summary>
    public ForceProgress OfForce(Force force, Quarter quarter, Framework? framework) =>
        _reader.MayRead(force.Code) ? RowOf(force, quarter, framework) : new ForceProgress(force, HasReported: false, [.. Pillars.All.Select(_ => new PillarCell(null, 0))]);

    /// <summary>The median of the territorial forces that reported, by pillar; null where none did or nothing counts.</summary>
    public IReadOnlyList<MedianProgress?> Medians(Quarter quarter, Framework? framework)
    {
        var rows = Forces.Territorial.Select(f => RowOf(f, quarter, framework)).Where(r => r.HasReported).ToList();
        return Enumerable.Range(0, Pillars.All.Count).Select(i => MedianOf(rows.Select(r => r.Cells[i].Progress).OfType<PillarProgress>().ToList())).ToList();
    }

    /// <summary>How many of the territorial forces reported anything for a quarter, and how many of those are late with anything that counts.</summary>
    public (int Reporting, int Late) Counts(Quarter quarter, Framework? framework)
    {
        var rows = Forces.Territorial.Select(f => RowOf(f, quarter, framework)).Where(r => r.HasReported).ToList();
        return (rows.Count, rows.Count(r => r.Late > 0));
    }

    /// <summary>How many of the territorial forces are how far with each commitment that counts.</summary>
    public IReadOnlyList<CommitmentTally> Tallies(Quarter quarter, Framework? framework) => Counted(framework).Select(c => new CommitmentTally(
        c,
        Forces.Territorial.GroupBy(f => Said(f, quarter, c)?.Status ?? CommitmentStatus.NotReported).ToDictionary(g => g.Key, g => g.Count()),
        Forces.Territorial.Count(f => _book.HasAny(f.Code, quarter) && LateOf(f, quarter, c) is not null))).ToList();

    /// <summary>The commitments that count, of one framework or of all.</summary>
    public static IReadOnlyList<Commitment> Counted(Framework? framework) =>
        Commitments.All.Where(c => PillarProgress.Counts(c) && (framework is null || c.Framework == framework.Source)).ToList();

    private ForceProgress RowOf(Force force, Quarter quarter, Framework? framework)
    {
        var hasReported = _book.HasAny(force.Code, quarter);
        var counted = Counted(framework);
        return new ForceProgress(force, hasReported, Pillars.All.Select(pillar =>
        {
            var rows = counted.Where(c => c.Pillar == pillar).ToList();
            return hasReported
                ? new PillarCell(PillarProgress.Of(rows.Select(c => (c, Said(force, quarter, c)?.Status ?? CommitmentStatus.NotReported))), rows.Count(c => LateOf(force, quarter, c) is not null))
                : new PillarCell(null, 0);
        }).ToList());
    }

    private Lateness? LateOf(Force force, Quarter quarter, Commitment commitment) =>
        Said(force, quarter, commitment) is var said ? Lateness.Of(commitment, said?.Due, said?.Status ?? CommitmentStatus.NotReported, quarter) : null;

    private ReportedStatus? Said(Force force, Quarter quarter, Commitment commitment) => _book.At(force.Code, quarter, commitment.Reference);

    private static MedianProgress? MedianOf(IReadOnlyCollection<PillarProgress> progress) => progress.Count == 0
        ? null
        : new MedianProgress(
            MedianProgress.Of(progress.Select(p => p.Lower))!.Value,
            MedianProgress.Of(progress.Select(p => p.Reported).OfType<double>()),
            MedianProgress.Of(progress.Select(p => p.Upper))!.Value,
            progress.Count);
}
