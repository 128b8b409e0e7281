using Vawg.Domain.Periods;
using Vawg.Domain.Reference;

namespace Vawg.Dashboard.Commands;

/// <summary>The force and the quarter that a command line names; either may be left out.</summary>
internal sealed class AskedReturn(string? force, string? period)
{
    public Force? Force { get; } = (Forces.Find(force) ?? Forces.FindBySlug(force)) is { IsTerritorial: true } found ? found : null;

    public Quarter? Quarter { get; } = Domain.Periods.Quarter.TryParse(period, out var quarter) ? quarter : null;

    /// <summary>Why one that was named cannot be told; null when each can.</summary>
    public string? Problem => this switch
    {
        { Force: null } when force is not null => $"'{force}' is not one of the 43 territorial forces. Use a code, a name or an address, such as E23000032, Kent or kent.",
        { Quarter: null } when period is not null => $"'{period}' is not a quarter. Write it as \"2022/23 Q1\".",
        _ => null,
    };
}
