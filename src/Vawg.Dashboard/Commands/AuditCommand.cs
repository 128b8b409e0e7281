using System.CommandLine;
using Vawg.Data.Audit;
using Vawg.Domain.Measures;
using Vawg.Domain.Periods;

namespace Vawg.Dashboard.Commands;

/// <summary>audit verify</summary>
internal static class AuditCommand
{
    public static Command Create()
    {
        var noted = new Option<string?>("--noted") { Description = "Number and hash as an earlier run printed them and somebody kept, NUMBER:HASH. A chain that was written again as a whole does not hold it." };
        var verify = new Command("verify", "Computes the hash of every event again and compares. Ends with 0 when the chain holds, 1 at the first event at which it breaks. Reads only.") { noted };
        verify.SetAction((parsed, cancellationToken) => VerifyAsync(parsed.GetValue(noted), cancellationToken));
        return new Command("audit", "The audit trail.") { verify };
    }

    private static async Task<int> VerifyAsync(string? text, CancellationToken cancellationToken)
    {
        NotedHash? noted = null;
        if (text is not null && !NotedHash.TryParse(text, out noted))
        {
            await Console.Error.WriteLineAsync($"'{text}' is not a number and a hash as audit verify prints them: NUMBER:HASH, the hash of 64 hexadecimal digits.");
            return 2;
        }

        using var host = CommandHost.Build();
        var verification = await host.Services.GetRequiredService<AuditVerifier>().VerifyAsync(noted, cancellationToken);
        if (verification.Break is { } fault)
        {
            await Console.Error.WriteLineAsync($"{fault.Sentence} {Checked(verification)} before it {(verification.Checked == 1 ? "holds" : "hold")}.");
            return 1;
        }

        Console.WriteLine($"{Checked(verification)} {(verification.Checked == 1 ? "was" : "were")} checked; the chain holds.");
        if (verification.Checked > 0)
        {
            Console.WriteLine($"Note this where nobody who can change the database can change it: {verification.LastHash}");
        }

        return 0;
    }

    private static string Checked(AuditVerification verification) => verification switch
    {
        { Checked: 0 } or { FirstUtc: null } or { LastUtc: null } => "No events",
        { Checked: 1, FirstUtc: { } only } => $"One event of {Time(only)}",
        { FirstUtc: { } first, LastUtc: { } last } => $"{FigurePresenter.Whole(verification.Checked)} events from {Time(first)} to {Time(last)}",
    };

    private static string Time(DateTime utc) => utc.ToString("d MMMM yyyy HH:mm:ss 'UTC'", PublicationCulture.English);
}
