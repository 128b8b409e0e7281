using Vawg.Domain.Measures;

namespace Vawg.Data.Model;

/// <summary>Recorded offences of a selection in a quarter.</summary>
public sealed record RestatedOffences(OffenceSelection Selection) : RestatedSubject
{
    public override RestatedKind Kind => RestatedKind.RecordedOffences;

    /// <summary>As <see cref="OffenceSelection.Text"/>.</summary>
    public override string Text => Selection.Text;

    internal static RestatedOffences? Find(string text) =>
        OffenceSelection.TryParse(text, out var selection) ? new RestatedOffences(selection) : null;
}
