using Vawg.Data.Audit;

namespace Vawg.Data.Registers;

/// <summary>What a change of a register comes to: what is wrong with it, or its event of the audit.</summary>
internal sealed record RegisterChange
{
    public IReadOnlyList<(string Field, string Text)> Problems { get; init; } = [];

    public AuditAct Act { get; init; }

    public string? ForceCode { get; init; }

    public string Subject { get; init; } = string.Empty;

    public IReadOnlyList<(string Name, string Value)> Details { get; init; } = [];

    public static RegisterChange Refused(params (string Field, string Text)[] problems) => new() { Problems = problems };

    public static RegisterChange Refused(IReadOnlyList<(string Field, string Text)> problems) => new() { Problems = problems };
}
