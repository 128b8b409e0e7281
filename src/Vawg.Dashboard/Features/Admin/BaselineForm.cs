namespace Vawg.Dashboard.Features.Admin;

/// <summary>A new baseline as it is filled in.</summary>
public sealed class BaselineForm
{
    /// <summary>Its first quarter, as in an address.</summary>
    public string? Quarter { get; set; }

    public string? Reason { get; set; }
}
