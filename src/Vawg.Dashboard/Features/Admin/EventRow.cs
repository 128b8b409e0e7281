namespace Vawg.Dashboard.Features.Admin;

/// <summary>One line of the list of events.</summary>
/// <param name="From">By which the list is ordered.</param>
/// <param name="Href">Where it is changed; null for reference data.</param>
/// <param name="Title">As it stands on charts.</param>
/// <param name="What">What happened.</param>
/// <param name="Days">Its days in words.</param>
/// <param name="Where">Force or nation.</param>
/// <param name="Kind">Its kind in words.</param>
/// <param name="Source">Where it is written down.</param>
/// <param name="State">Whether it is on charts.</param>
internal sealed record EventRow(DateOnly From, string? Href, string Title, string What, string Days, string Where, string Kind, string Source, string State);
