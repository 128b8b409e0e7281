using Vawg.Domain.Returns.Screening;

namespace Vawg.Dashboard.Views;

/// <summary>Which findings of a report are shown, as the address says it.</summary>
/// <param name="Severity">Null for all.</param>
/// <param name="Sheet">Null for all.</param>
/// <param name="Rule">Every place of one rule; null for the first place of each.</param>
public sealed record ReportChoice(FindingSeverity? Severity, string? Sheet, string? Rule)
{
    public static ReportChoice All { get; } = new(null, null, null);

    public bool IsAll => this == All;

    /// <summary>The query of the address.</summary>
    public string Query
    {
        get
        {
            string?[] parts =
            [
                Severity is { } severity ? $"severity={severity.ToString().ToLowerInvariant()}" : null,
                Sheet is { } sheet ? $"sheet={Uri.EscapeDataString(sheet)}" : null,
                Rule is { } rule ? $"rule={Uri.EscapeDataString(rule)}" : null,
            ];
            var given = parts.OfType<string>().ToList();
            return given.Count == 0 ? string.Empty : "?" + string.Join('&', given);
        }
    }

    public static ReportChoice Read(IQueryCollection query) => new(
        Enum.GetValues<FindingSeverity>().Where(s => s.ToString().Equals(query["severity"], StringComparison.OrdinalIgnoreCase)).Select(s => (FindingSeverity?)s).FirstOrDefault(),
        query["sheet"].ToString() is { Length: > 0 and <= 100 } sheet ? sheet : null,
        query["rule"].ToString() is { Length: > 0 and <= 8 } rule ? rule : null);
}
