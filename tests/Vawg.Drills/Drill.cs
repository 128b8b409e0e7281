namespace Vawg.Drills;

/// <summary>Puts the product through something on this machine and says what was seen; anything that does not hold ends with exit code 1.</summary>
internal static class Drill
{
    public static async Task<int> RunAsync(string[] args)
    {
        if (!DrillRequest.TryParse(args, out var request))
        {
            await Console.Error.WriteLineAsync(DrillRequest.Usage);
            return 2;
        }

        var log = new DrillLog(Console.Out);
        Task? drill = request.Drill switch
        {
            "national" => NationalDrill.RunAsync(request.Engine, log),
            "kills" => KillsDrill.RunAsync(request.Engine, log, KillsSize.Whole),
            "stops" => StopsDrill.RunAsync(log, StopsDrill.Stops, StopsDrill.MostToServe),
            "full-disk" => FullDiskDrill.RunAsync(log),
            _ => null,
        };
        if (drill is null)
        {
            await Console.Error.WriteLineAsync(DrillRequest.Usage);
            return 2;
        }

        await drill;
        log.Say(log.Faults == 0 ? "Everything held." : $"{log.Faults} things did not hold.");
        return log.Faults == 0 ? 0 : 1;
    }
}
