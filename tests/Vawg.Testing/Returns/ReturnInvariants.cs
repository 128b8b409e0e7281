using Microsoft.EntityFrameworkCore;
using Vawg.Data;
using Vawg.Data.Audit;
using Vawg.Data.Model;
using Vawg.Data.Publishing;
using Vawg.Data.Returns;
using Vawg.Domain.Measures;
using Vawg.Domain.Returns;

namespace Vawg.Testing.Returns;

/// <summary>What must hold of returns whatever happened to the product: nothing half there, one current version, numbers without gaps, figures and audit that verify.</summary>
public static class ReturnInvariants
{
    /// <summary>A sentence for each thing that does not hold.</summary>
    public static async Task<IReadOnlyList<string>> BrokenAsync(IDbContextFactory<VawgDbContext> contexts, ReturnFiles files)
    {
        await using var context = await contexts.CreateDbContextAsync();
        var broken = new List<string>();
        await foreach (var sentence in OfReturnsAsync(context, files))
        {
            broken.Add(sentence);
        }

        var figures = await new FigureVerifier(contexts).VerifyAsync(CancellationToken.None);
        broken.AddRange(figures.Differences.Take(5));
        if ((await new AuditVerifier(contexts).VerifyAsync(noted: null, CancellationToken.None)).Break is { } fault)
        {
            broken.Add(fault.Sentence);
        }

        return broken;
    }

    private static async IAsyncEnumerable<string> OfReturnsAsync(VawgDbContext context, ReturnFiles files)
    {
        var submissions = await context.Submissions.AsNoTracking().ToListAsync();
        var steps = (await context.SubmissionSteps.AsNoTracking().ToListAsync()).ToLookup(s => s.SubmissionId);
        var versions = await context.DataSetVersions.AsNoTracking().Where(v => v.Collection == Collection.ForceReturns && v.Table == DataTable.ForceReturn).ToListAsync();
        foreach (var of in submissions.GroupBy(s => (s.ForceCode, s.Quarter)))
        {
            if (!of.Select(s => s.Number).Order().SequenceEqual(Enumerable.Range(1, of.Count())))
            {
                yield return $"{of.Key}: versions are numbered {string.Join(", ", of.Select(s => s.Number).Order())}.";
            }

            if (of.Count(s => s.Stage == ReturnStage.Published) > 1)
            {
                yield return $"{of.Key}: more than one version is published.";
            }
        }

        foreach (var submission in submissions)
        {
            var walked = steps[submission.Id].OrderBy(s => s.Ordinal).ToList();
            if (walked.Count == 0 || walked[^1].Stage != submission.Stage || !walked.Select(s => s.Ordinal).SequenceEqual(Enumerable.Range(1, walked.Count)))
            {
                yield return $"Return {submission.Id} is {submission.Stage}, and its steps do not lead there.";
            }

            if (!submission.IsErased && !await files.IsIntactAsync(submission.StoredAs, submission.Sha256, CancellationToken.None))
            {
                yield return $"Return {submission.Id}: its file is not in the store as it was taken.";
            }

            if (submission.IsErased && files.Holds(submission.StoredAs))
            {
                yield return $"Return {submission.Id}: its file may hold personal data and is still in the store.";
            }

            if (submission.Stage == ReturnStage.Published && versions.Find(v => v.Id == submission.VersionId) is not { IsCurrent: true })
            {
                yield return $"Return {submission.Id} is published, and its version is not the current one.";
            }
        }

        foreach (var scope in versions.GroupBy(v => v.Scope).Where(v => v.Count(x => x.IsCurrent) > 1))
        {
            yield return $"{scope.Key}: more than one version is current.";
        }

        foreach (var version in versions.Where(v => submissions.Find(s => s.VersionId == v.Id) is not { } owner || (v.IsCurrent && owner.Stage != ReturnStage.Published)))
        {
            yield return $"Version {version.Id} of {version.Scope} belongs to no return that is published.";
        }
    }
}
