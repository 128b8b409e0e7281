using System.Net.Mail;
using Vawg.Dashboard.Hosting;

namespace Vawg.Dashboard.Auth;

/// <summary>The server by which links are sent, where one is set; without it an admin passes them on.</summary>
public sealed record MailSettings(string Host, int Port, string From, string? User, string? Password, bool RequiresTls)
{
    private const int SubmissionPort = 587;

    /// <summary>Reads the settings; null when no server is named. One that cannot be used stops the start with a sentence.</summary>
    public static MailSettings? Read(IConfiguration configuration)
    {
        if (configuration["Vawg:Smtp:Host"]?.Trim() is not { Length: > 0 } host)
        {
            return null;
        }

        var from = configuration["Vawg:Smtp:From"]?.Trim();
        if (!MailAddress.TryCreate(from, out _))
        {
            throw new SettingException("Vawg__Smtp__Host is set, so Vawg__Smtp__From must be the address that mail is sent from, for example vawg@example.police.uk.");
        }

        return new MailSettings(host, configuration.GetValue("Vawg:Smtp:Port", SubmissionPort), from!, configuration["Vawg:Smtp:User"], configuration["Vawg:Smtp:Password"], configuration.GetValue("Vawg:Smtp:RequireTls", defaultValue: true));
    }
}
