using Microsoft.AspNetCore.Components;
using Vawg.Data.Audit;
using Vawg.Domain.Measures;
using Vawg.Domain.Reference;

namespace Vawg.Dashboard.Features.Admin;

/// <summary>One page of events as a table.</summary>
public partial class AuditTable : ComponentBase
{
    [Parameter, EditorRequired]
    public IReadOnlyList<AuditEvent> Events { get; set; } = [];

    private string Caption => Events is [var only]
        ? $"One event, {AuditTime.Day(only.AtUtc)} {AuditTime.Time(only.AtUtc)}"
        : $"{FigurePresenter.Whole(Events.Count)} events, {AuditTime.Day(Events[^1].AtUtc)} {AuditTime.Time(Events[^1].AtUtc)} to {AuditTime.Day(Events[0].AtUtc)} {AuditTime.Time(Events[0].AtUtc)}";

    private static string? ForceOf(AuditEvent e) =>
        ForceCode.TryParse(e.ForceCode, out var code) ? Domain.Reference.Forces.All.FirstOrDefault(f => f.Code == code)?.Name ?? e.ForceCode : e.ForceCode;
}
