using Vawg.Data;

namespace Vawg.Benchmarks;

/// <summary>Which parts are measured, and on which databases.</summary>
internal sealed record BenchmarkRequest(IReadOnlyList<MeasuredPart> Parts, IReadOnlyList<DatabaseEngine> Engines)
{
    public const string Usage = "dotnet run -c Release --project tests/Vawg.Benchmarks -- [all|pages|weight|import|scale|start|audit|accounts|returns|scores] [--engine sqlite|postgres|both]";

    private const string EngineOption = "--engine";

    /// <summary>Reads the arguments; none at all asks for everything.</summary>
    public static bool TryParse(string[] args, out BenchmarkRequest request)
    {
        request = new BenchmarkRequest(Enum.GetValues<MeasuredPart>(), Enum.GetValues<DatabaseEngine>());
        for (var i = 0; i < args.Length; i++)
        {
            if (args[i] == EngineOption && i + 1 < args.Length)
            {
                i++;
                if (args[i] == "both")
                {
                    continue;
                }

                if (!Enum.TryParse<DatabaseEngine>(args[i], ignoreCase: true, out var engine))
                {
                    return false;
                }

                request = request with { Engines = [engine] };
            }
            else if (Enum.TryParse<MeasuredPart>(args[i], ignoreCase: true, out var part))
            {
                request = request with { Parts = [part] };
            }
            else if (args[i] != "all")
            {
                return false;
            }
        }

        return true;
    }
}
