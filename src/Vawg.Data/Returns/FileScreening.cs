using Vawg.Data.Imports.Sheets;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;
using Vawg.Domain.Returns.Screening;
using Vawg.Domain.Returns.Sheets;

namespace Vawg.Data.Returns;

/// <summary>Reads a file in a process of its own and screens what it says.</summary>
public sealed class FileScreening(ReturnHistories histories, TimeProvider clock)
{
    /// <param name="path">Where the bytes lie.</param>
    /// <param name="fileName">The name under which they came.</param>
    /// <param name="seen">Sees each message as it passes.</param>
    public async Task<ScreenedReturn> ScreenAsync(string path, string fileName, ForceCode force, Quarter quarter, Action<SheetMessage>? seen, CancellationToken cancellationToken)
    {
        var request = new ScreeningRequest
        {
            Force = force,
            Quarter = quarter,
            Today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime),
            History = await histories.OfAsync(force, quarter, cancellationToken),
        };
        return await Task.Run(() => ReturnScreening.Screen(Watched(SheetReader.Read(path, fileName, cancellationToken), seen), request), cancellationToken);
    }

    private static IEnumerable<SheetMessage> Watched(IEnumerable<SheetMessage> messages, Action<SheetMessage>? seen)
    {
        foreach (var message in messages)
        {
            seen?.Invoke(message);
            yield return message;
        }
    }
}
