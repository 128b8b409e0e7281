namespace Vawg.Domain.Registers;

/// <summary>The national documents by the short names that the reference tables use.</summary>
public static class SourceNames
{
    private static readonly Dictionary<string, string> Names = new(StringComparer.Ordinal)
    {
        ["stra-2023"] = "VAWG threat and risk assessment 2023",
        ["stra-2024"] = "VAWG threat and risk assessment 2024",
        ["national-policing-statement-2024"] = "National policing statement on VAWG 2024",
        ["hmicfrs-inspection-2021"] = "HMICFRS inspection of VAWG 2021",
        ["framework-for-delivery-year-1"] = "VAWG framework for delivery, year 1",
    };

    /// <summary>The name in words; what is no short name is one already.</summary>
    public static string Of(string source) => Names.GetValueOrDefault(source, source);
}
