namespace Vawg.Testing.Http;

/// <summary>Where an upload led.</summary>
/// <param name="Id">The return at which it ended: the new one, or the one that holds the same file; null when it was refused.</param>
/// <param name="Location">The address.</param>
public sealed record UploadAnswer(int? Id, string Location)
{
    /// <summary>Whether the file was taken as a new version.</summary>
    public bool IsTaken => Id is not null && !Location.Contains("again=", StringComparison.Ordinal);
}
