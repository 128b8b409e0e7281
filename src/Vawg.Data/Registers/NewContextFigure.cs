using Vawg.Domain.Reference;
using Vawg.Domain.Registers;
using Vawg.Domain.Threats;

namespace Vawg.Data.Registers;

/// <summary>A context figure as somebody wrote it, before it is kept.</summary>
public sealed record NewContextFigure
{
    /// <summary>Null when none was chosen.</summary>
    public required ContextKind? Kind { get; init; }

    /// <summary>Null for none or several.</summary>
    public required Theme? Theme { get; init; }

    /// <summary>Null for the nation.</summary>
    public required Force? Force { get; init; }

    /// <summary>Whether a force was named that does not exist.</summary>
    public bool ForceIsUnread { get; init; }

    public required string Title { get; init; }

    public required string Value { get; init; }

    public required double? Amount { get; init; }

    /// <summary>Whether an amount was written that is no number.</summary>
    public bool AmountIsUnread { get; init; }

    public required string Unit { get; init; }

    public required string Base { get; init; }

    public required string Period { get; init; }

    public required string Source { get; init; }

    public required string Place { get; init; }

    public required string Tells { get; init; }

    public required string Limitations { get; init; }

    /// <summary>What is wrong, by field, each in a sentence.</summary>
    public IReadOnlyList<(string Field, string Text)> Problems => new RegisterProblems()
        .When(ForceIsUnread, "of", "Choose a force of the list, or the whole of England and Wales.")
        .When(Kind is null, "kind", "Choose what kind of figure it is.")
        .Text("title", Title, ContextFigure.LongestLine, "Say what the figure is of.")
        .Text("value", Value, ContextFigure.LongestLine, "Give the value as it is printed.")
        .When(AmountIsUnread, "amount", "Give the value as a plain number, such as 5870 or 4.4, or leave it empty.")
        .Text("unit", Unit, ContextFigure.LongestLine, Amount is null ? null : "Say what the number counts.")
        .Text("base", Base, ContextFigure.LongestLine, missing: null)
        .Text("period", Period, ContextFigure.LongestLine, "Give the period as it is printed, or say that none is.")
        .Text("source", Source, ContextFigure.LongestLine, "Name the document.")
        .Text("place", Place, ContextFigure.LongestLine, "Give the line or the page.")
        .Text("tells", Tells, ContextFigure.LongestText, "Say what the figure tells us.")
        .Text("limitations", Limitations, ContextFigure.LongestText, "Say what the figure cannot tell.")
        .Found;
}
