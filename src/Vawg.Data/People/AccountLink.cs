namespace Vawg.Data.People;

/// <summary>A link that works once and for a time: to accept an invitation, to set a new password, or to make the first account. Only its hash is kept.</summary>
public sealed class AccountLink
{
    public int Id { get; init; }

    public required AccountLinkKind Kind { get; init; }

    /// <summary>The account it opens; null for the link that makes the first one.</summary>
    public required int? AccountId { get; init; }

    /// <summary>SHA-256 of the secret in the link, 64 hexadecimal digits.</summary>
    public required string SecretSha256 { get; init; }

    public required DateTime CreatedAtUtc { get; init; }

    public required DateTime ExpiresAtUtc { get; init; }

    /// <summary>When it was used, or set aside by a newer one.</summary>
    public DateTime? SpentAtUtc { get; set; }
}
