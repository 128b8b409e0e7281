using Vawg.Domain.Returns.Screening;

namespace Vawg.Domain.Tests.Returns.Screening;

/// <summary>A fault that a return may have: how it is planted, how exactly it is reported, and the nearest thing that is no fault.</summary>
internal sealed record Defect(string Name, ScreeningRule Rule, Action<AReturn> Plant, Action<AReturn> Neighbour)
{
    public string? Sheet { get; init; }

    public int? Row { get; init; }

    public string? Column { get; init; }

    public string? Value { get; init; }

    /// <summary>The remedy, where it is more particular than the rule's.</summary>
    public string? Remedy { get; init; }

    /// <summary>Codes of other rules that the fault cannot but break.</summary>
    public string? Others { get; init; }

    public Finding Expected => new() { Rule = Rule, Sheet = Sheet, Row = Row, Column = Column, Value = Value, Remedy = Remedy ?? Rule.Remedy };
}
