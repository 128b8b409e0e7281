namespace Vawg.Dashboard.Features.Admin;

/// <summary>The end of an entry of a register as it is filled in.</summary>
public sealed class RetireForm
{
    public string? Reason { get; set; }

    /// <summary>The version that was on the page.</summary>
    public int BasedOn { get; set; }
}
