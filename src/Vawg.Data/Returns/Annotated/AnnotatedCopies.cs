using Vawg.Data.Queries.Returns;

namespace Vawg.Data.Returns.Annotated;

/// <summary>Makes annotated copies of uploaded files, each into a file that is gone when its stream is closed.</summary>
public sealed class AnnotatedCopies(ReturnFiles files)
{
    /// <returns>The workbook from its start; null when the file is not there as it was taken, or cannot be read.</returns>
    public async Task<Stream?> MakeAsync(SubmissionDetail detail, CancellationToken cancellationToken)
    {
        var submission = detail.Submission;
        if (!detail.MayBeAnnotated || !await files.IsIntactAsync(submission.StoredAs, submission.Sha256, cancellationToken))
        {
            return null;
        }

        var workbook = files.OpenPassing();
        var isWhole = false;
        try
        {
            isWhole = await Task.Run(() => new AnnotatedCopy(detail, files.PathOf(submission.StoredAs)).TryWrite(workbook, cancellationToken), cancellationToken);
            workbook.Position = 0;
            return isWhole ? workbook : null;
        }
        finally
        {
            if (!isWhole)
            {
                await workbook.DisposeAsync();
            }
        }
    }
}
