namespace Vawg.Data.Tests.Imports;

/// <summary>A small population file; every part is good unless it is given.</summary>
internal static class PopulationCsv
{
    public static string Row(string force = "Kent", string code = "E23000032", string year = "2023", string sex = "F", string band = "10-14", string population = "57583") =>
        $"{force},{code},{year},{sex},{band},{population}";

    public static string Of(params string[] rows) => $"force,pfa_code,year,sex,age_band,population\n{string.Join('\n', rows)}\n";
}
