using System.CommandLine;
using Vawg.Data.Publishing;
using Vawg.Domain.Measures;

namespace Vawg.Dashboard.Commands;

/// <summary>verify</summary>
internal static class VerifyCommand
{
    private const int DifferencesShown = 20;

    public static Command Create()
    {
        var verify = new Command("verify", "Computes every prepared figure again from the stored rows and compares. Ends with 0 when all agree, else 1.");
        verify.SetAction((_, cancellationToken) => RunAsync(cancellationToken));
        return verify;
    }

    private static async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        using var host = await CommandHost.StartAsync(cancellationToken);
        var verification = await host.Services.GetRequiredService<FigureVerifier>().VerifyAsync(cancellationToken);
        var compared = $"{FigurePresenter.Whole(verification.FigureCount)} counts and {FigurePresenter.Whole(verification.OutcomeCount)} outcome counts were computed again from their rows";
        if (verification.Holds)
        {
            Console.WriteLine($"{compared}; all agree.");
            return 0;
        }

        await Console.Error.WriteLineAsync($"{compared}; {FigurePresenter.Whole(verification.Differences.Count)} do not agree:");
        foreach (var difference in verification.Differences.Take(DifferencesShown))
        {
            await Console.Error.WriteLineAsync($"  {difference}");
        }

        return 1;
    }
}
