using System.Diagnostics;
using Vawg.Testing.Http;

namespace Vawg.Drills;

/// <summary>Brings a return from wherever it stands to publication: one admin gives reasons and submits, the other approves.</summary>
internal sealed class ReturnWay(WebReturns admin, WebReturns second)
{
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(2);

    public WebReturns Admin => admin;

    /// <summary>Where it ended: Published; Replaced or Superseded where a newer one came before or after that.</summary>
    public async Task<string> ToEndAsync(int id)
    {
        while (true)
        {
            switch (await AfterWorkAsync(id))
            {
                case "Screened":
                    await admin.GiveReasonsAsync(id);
                    await admin.SubmitAsync(id);
                    break;
                case "Submitted":
                    await second.ApproveAsync(id);
                    break;
                case var stage:
                    return stage;
            }
        }
    }

    /// <summary>Where it stands once the product waits for people.</summary>
    public async Task<string> AfterWorkAsync(int id)
    {
        var begun = Stopwatch.GetTimestamp();
        while (true)
        {
            var (stage, isAtWork) = await admin.StageAsync(id);
            if (!isAtWork)
            {
                return stage;
            }

            if (Stopwatch.GetElapsedTime(begun) > Limit)
            {
                throw new TimeoutException($"Return {id} is {stage} for {Limit.TotalMinutes} minutes.");
            }

            await Task.Delay(Look);
        }
    }
}
