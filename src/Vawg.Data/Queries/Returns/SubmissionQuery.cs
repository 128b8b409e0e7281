using Microsoft.EntityFrameworkCore;
using Vawg.Domain.Measures;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;
using Vawg.Domain.Returns;

namespace Vawg.Data.Queries.Returns;

/// <summary>Reads versions of returns for those who hand them in and approve them.</summary>
public sealed class SubmissionQuery(IDbContextFactory<VawgDbContext> contexts)
{
    /// <summary>One version; null when there is none, or it is of a force that the reader may not read.</summary>
    public async Task<SubmissionDetail?> FindAsync(Reader reader, int id, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var submission = await context.Submissions.AsNoTracking().SingleOrDefaultAsync(s => s.Id == id, cancellationToken);
        if (submission is null || !reader.MayRead(ForceCode.Parse(submission.ForceCode)))
        {
            return null;
        }

        return new SubmissionDetail
        {
            Submission = submission,
            Force = Forces.Get(ForceCode.Parse(submission.ForceCode)),
            Quarter = Quarter.FromIndex(submission.Quarter),
            Findings = await context.SubmissionFindings.AsNoTracking().Where(f => f.SubmissionId == id).OrderBy(f => f.Ordinal).ToListAsync(cancellationToken),
            Steps = await context.SubmissionSteps.AsNoTracking().Where(s => s.SubmissionId == id).OrderBy(s => s.Ordinal).ToListAsync(cancellationToken),
            Versions = await context.Submissions.AsNoTracking()
                .Where(s => s.ForceCode == submission.ForceCode && s.Quarter == submission.Quarter)
                .OrderByDescending(s => s.Number)
                .ToListAsync(cancellationToken),
        };
    }

    /// <summary>Every version, of one force and of one quarter when given, newest quarter first.</summary>
    public async Task<IReadOnlyList<SubmissionLine>> ListAsync(Force? force, Quarter? quarter, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var submissions = context.Submissions.AsNoTracking();
        if (force?.Code.Text is { } code)
        {
            submissions = submissions.Where(s => s.ForceCode == code);
        }

        if (quarter?.Index is { } index)
        {
            submissions = submissions.Where(s => s.Quarter == index);
        }

        return await submissions
            .OrderByDescending(s => s.Quarter)
            .ThenBy(s => s.ForceCode)
            .ThenByDescending(s => s.Number)
            .Select(s => new SubmissionLine(
                s,
                context.SubmissionSteps.Where(step => step.SubmissionId == s.Id && step.Stage == ReturnStage.Approved).Max(step => (DateTime?)step.AtUtc)))
            .ToListAsync(cancellationToken);
    }

    /// <summary>Where a version stands, whether it was ever published, and how many of its rows were read; null as above.</summary>
    public async Task<(ReturnStage Stage, bool WasPublished, int Rows)?> StageAsync(Reader reader, int id, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var found = await context.Submissions.AsNoTracking().Where(s => s.Id == id).Select(s => new { s.ForceCode, s.Stage, s.RowCount, WasPublished = s.VersionId != null }).SingleOrDefaultAsync(cancellationToken);
        return found is not null && reader.MayRead(ForceCode.Parse(found.ForceCode)) ? (found.Stage, found.WasPublished, found.RowCount) : null;
    }
}
