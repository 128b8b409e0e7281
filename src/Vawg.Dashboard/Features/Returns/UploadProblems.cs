namespace Vawg.Dashboard.Features.Returns;

/// <summary>Words for each, and the field of the form that it is about.</summary>
internal static class UploadProblems
{
    private static readonly (UploadProblem Problem, string Slug, string Field, string Words)[] Each =
    [
        (UploadProblem.NoForce, "no-force", "upload-force", "Choose the force whose return it is."),
        (UploadProblem.NoQuarter, "no-quarter", "upload-quarter", "Choose the quarter of the return, one that has ended."),
        (UploadProblem.NoFile, "no-file", "upload-file", "Choose the file of the return. An empty file cannot be taken."),
        (UploadProblem.TooLarge, "too-large", "upload-file", "The file is larger than 25 MB, so nothing of it was taken. A full return is a few hundred kilobytes: look for pictures or sheets that do not belong to it."),
        (UploadProblem.CutOff, "cut-off", "upload-file", "The file did not come whole, so nothing of it was taken. Choose it again and upload it."),
        (UploadProblem.NotKept, "not-kept", "upload-file", "The file could not be kept: the disk may be full. Nothing of it was taken and nothing published has changed. Tell whoever runs the product, and upload it again later."),
        (UploadProblem.NotKnown, "not-known", "upload-file", "The database did not answer or has no room, so the file may not have been taken. Look whether it is listed here; if it is not, upload it again later: the same file is never taken twice."),
        (UploadProblem.NotAllowed, "not-allowed", "upload-force", "Your account may not hand in this return. Nothing was taken."),
    ];

    public static string Slug(UploadProblem problem) => Each.First(p => p.Problem == problem).Slug;

    /// <summary>The problem of an address, with its field; null for none.</summary>
    public static (string Words, string Field)? Find(string? slug) => Each.Where(p => p.Slug == slug).Select(p => ((string, string)?)(p.Words, p.Field)).FirstOrDefault();
}
