namespace Vawg.Dashboard.Auth;

/// <summary>Somebody who says that they have forgotten their password.</summary>
/// <param name="Email">The address that was entered.</param>
/// <param name="Origin">The address of the product as they reached it, for the link.</param>
/// <param name="Source">The address that they came from.</param>
public sealed record PasswordRequest(string Email, Uri Origin, string Source);
