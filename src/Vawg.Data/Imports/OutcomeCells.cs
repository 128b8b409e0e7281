using Vawg.Domain.Reference;

namespace Vawg.Data.Imports;

/// <summary>Reads the outcome type of a row.</summary>
internal sealed class OutcomeCells(OpenDataCsv csv)
{
    private static readonly Dictionary<OutcomeCode, int> Ordinals = Outcomes.All.Index().ToDictionary(o => o.Item.Code, o => o.Index);

    private readonly SpanCache<int> _byCode = new(text => OutcomeCode.TryParse(text, out var code) ? Ordinals.GetValueOrDefault(code, -1) : -1);

    /// <summary>Gives the outcome's place in <see cref="Outcomes.All"/>.</summary>
    public bool TryRead(out int outcome)
    {
        var text = csv.Cell(OpenDataColumn.OutcomeType);
        outcome = _byCode[text];
        if (outcome < 0)
        {
            csv.Refuse(OpenDataColumn.OutcomeType, text.IsEmpty
                ? "The outcome type is missing."
                : $"\u201c{CellText.Shown(text)}\u201d is not an outcome type; 0 to 22, 1A, 2A and 3A are.");
        }

        return outcome >= 0;
    }
}
