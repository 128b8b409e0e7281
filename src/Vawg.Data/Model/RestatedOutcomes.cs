using Vawg.Domain.Measures;
using Vawg.Domain.Reference;

namespace Vawg.Data.Model;

/// <summary>Outcomes of one code, on one basis, of a selection in a quarter.</summary>
public sealed record RestatedOutcomes(OutcomeBasis Basis, OutcomeCode Outcome, OffenceSelection Selection) : RestatedSubject
{
    public override RestatedKind Kind => RestatedKind.Outcomes;

    /// <summary>"closed 1A GROUP:Sexual offences".</summary>
    public override string Text => TextOf(Basis, Outcome.Text, Selection.Text);

    public static string Word(OutcomeBasis basis) => basis switch
    {
        OutcomeBasis.Closed => "closed",
        OutcomeBasis.Recorded => "recorded",
        _ => throw new ArgumentOutOfRangeException(nameof(basis), basis, "A basis without a word."),
    };

    internal static string TextOf(OutcomeBasis basis, string outcome, string selection) => $"{Word(basis)} {outcome} {selection}";

    internal static RestatedOutcomes? Find(string text) =>
        text.Split(' ', 3) is [var word, var code, var counted]
        && Enum.GetValues<OutcomeBasis>().Where(b => Word(b) == word).Select(b => (OutcomeBasis?)b).FirstOrDefault() is { } basis
        && OutcomeCode.TryParse(code, out var outcome) && Outcomes.Find(outcome) is not null
        && OffenceSelection.TryParse(counted, out var selection)
            ? new RestatedOutcomes(basis, outcome, selection)
            : null;
}
