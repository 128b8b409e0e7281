using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;
using Vawg.Data.People;

namespace Vawg.Dashboard.Auth;

/// <summary>Sends a one-time link to the owner of an account.</summary>
public sealed partial class LinkMail(MailSettings? settings, ILogger<LinkMail> log)
{
    private const int ImplicitTlsPort = 465;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    /// <summary>Whether a server is set.</summary>
    public bool IsConfigured => settings is not null;

    /// <summary>Whether the link was given to the server; what went wrong is on the log.</summary>
    public async Task<bool> SendAsync(string name, string email, AccountLinkKind kind, string link, CancellationToken cancellationToken)
    {
        if (settings is null)
        {
            return false;
        }

        try
        {
            using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
            limit.CancelAfter(Patience);
            using var client = new SmtpClient();
            await client.ConnectAsync(settings.Host, settings.Port, Security(settings), limit.Token);
            if (settings.User is { Length: > 0 } user)
            {
                await client.AuthenticateAsync(user, settings.Password ?? string.Empty, limit.Token);
            }

            await client.SendAsync(Message(name, email, kind, link), limit.Token);
            await client.DisconnectAsync(quit: true, limit.Token);
            return true;
        }
        catch (Exception fault) when (fault is IOException or System.Net.Sockets.SocketException or ProtocolException or CommandException or AuthenticationException or SslHandshakeException or OperationCanceledException)
        {
            NotSent(log, fault);
            return false;
        }
    }

    /// <summary>A link is as good as a password, so it goes encrypted unless a setting says otherwise.</summary>
    private static SecureSocketOptions Security(MailSettings settings) => settings switch
    {
        { RequiresTls: false } => SecureSocketOptions.StartTlsWhenAvailable,
        { Port: ImplicitTlsPort } => SecureSocketOptions.SslOnConnect,
        _ => SecureSocketOptions.StartTls,
    };

    private MimeMessage Message(string name, string email, AccountLinkKind kind, string link)
    {
        var isInvitation = kind == AccountLinkKind.Invitation;
        var message = new MimeMessage { Subject = isInvitation ? "Your account for the VAWG threat assessment" : "Set a new password for the VAWG threat assessment" };
        message.From.Add(MailboxAddress.Parse(settings!.From));
        message.To.Add(new MailboxAddress(name, email));
        var lasts = isInvitation ? "seven days" : "two hours";
        message.Body = new TextPart("plain")
        {
            Text = $"""
                {(isInvitation ? "An account was made for you." : "A new password was asked for.")} Open this link to set your password:

                {link}

                It works once, for {lasts}. If you did not expect this message, do nothing: without the link nothing changes.
                """,
        };
        return message;
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "A link could not be sent by mail; an admin can make another and pass it on")]
    private static partial void NotSent(ILogger log, Exception fault);
}
