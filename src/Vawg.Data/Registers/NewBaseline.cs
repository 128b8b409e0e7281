using Vawg.Domain.Measures;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;

namespace Vawg.Data.Registers;

/// <summary>A new baseline as somebody chose it, before it is kept.</summary>
public sealed record NewBaseline
{
    public required Collection Collection { get; init; }

    /// <summary>Whose trend it is, as <see cref="Domain.Registers.ChosenBaseline.Subject"/>.</summary>
    public required string Subject { get; init; }

    /// <summary>Null for England and Wales.</summary>
    public required Force? Force { get; init; }

    /// <summary>Null when no quarter was chosen, or none of those offered.</summary>
    public required Quarter? From { get; init; }

    public required string Reason { get; init; }

    /// <summary>What is wrong, by field, each in a sentence.</summary>
    public IReadOnlyList<(string Field, string Text)> Problems => new RegisterProblems()
        .When(From is null, "quarter", "Choose the first quarter of the new baseline from the list.")
        .Text("reason", Reason, RegisterText.LongestReason, "Say why the level before it no longer tells what is usual.")
        .Found;
}
