using System.Net.Mail;

namespace Vawg.Dashboard.Auth;

/// <summary>Whether a text can be the e-mail address of an account.</summary>
internal static class EmailText
{
    public static bool IsAddress(string? text) =>
        text is { Length: > 3 and <= 200 } && MailAddress.TryCreate(text.Trim(), out var address) && address.Address == text.Trim() && address.Host.Contains('.', StringComparison.Ordinal);
}
