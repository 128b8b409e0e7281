using Vawg.Data;

namespace Vawg.Drills;

/// <summary>Which drill is run, and on which database.</summary>
internal sealed record DrillRequest(string Drill, DatabaseEngine Engine)
{
    public const string Usage = "dotnet run -c Release --project tests/Vawg.Drills -- national|kills|stops|full-disk [--engine sqlite|postgres]";

    public static bool TryParse(string[] args, out DrillRequest request)
    {
        request = new DrillRequest(args.ElementAtOrDefault(0) ?? string.Empty, DatabaseEngine.Sqlite);
        if (args is [_, "--engine", var named])
        {
            if (!Enum.TryParse<DatabaseEngine>(named, ignoreCase: true, out var engine))
            {
                return false;
            }

            request = request with { Engine = engine };
        }

        return args.Length is 1 or 3;
    }
}
