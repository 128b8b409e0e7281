namespace Vawg.Data.Imports;

/// <summary>Bodies in the recorded crime table that are no force and have no area; their fraud reports are skipped and counted.</summary>
public static class NationalBodies
{
    private static readonly Dictionary<string, string> ByName = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Action Fraud"] = "Action Fraud",
        ["CIFAS"] = "CIFAS",
        ["UK Finance"] = "UK Finance",
        ["Financial Fraud Action UK"] = "UK Finance",
        ["FFA UK"] = "UK Finance",
    };

    /// <summary>The body's name in use today (UK Finance was Financial Fraud Action UK), or null.</summary>
    public static string? Find(string name) => ByName.GetValueOrDefault(name.Trim());
}
