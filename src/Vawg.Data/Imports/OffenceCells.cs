using Vawg.Domain.Reference;

namespace Vawg.Data.Imports;

/// <summary>Reads the offence code of a row. The code alone decides: descriptions and groups vary from year to year.</summary>
internal sealed class OffenceCells(OpenDataCsv csv)
{
    private static readonly Dictionary<OffenceCode, int> Ordinals = Offences.All.Index().ToDictionary(o => o.Item.Code, o => o.Index);

    private readonly SpanCache<int> _byCode = new(text => OffenceCode.TryParse(text, out var code) ? Ordinals.GetValueOrDefault(code, -1) : -1);

    /// <summary>Gives the offence's place in <see cref="Offences.All"/>.</summary>
    public bool TryRead(out int offence)
    {
        offence = _byCode[csv.Cell(OpenDataColumn.OffenceCode)];
        if (offence < 0)
        {
            csv.Refuse(OpenDataColumn.OffenceCode, Fault(csv.Cell(OpenDataColumn.OffenceCode)));
        }

        return offence >= 0;
    }

    /// <summary>What may have made one code of two, for a repeated row: 4.10 becomes 4.1 where a spreadsheet takes it for a number.</summary>
    public static string RepeatHint(int offence) =>
        OffenceCode.TryParse($"{Offences.All[offence].Code}0", out var longer) && Ordinals.ContainsKey(longer)
            ? $" A spreadsheet may have turned the code {longer} into {Offences.All[offence].Code}."
            : string.Empty;

    private static string Fault(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
        {
            return "The offence code is missing.";
        }

        var damage = SpreadsheetDamage.IsLikely(text)
            ? " A spreadsheet seems to have turned the code into a number or a date; take the file as published, or keep the column as text."
            : string.Empty;
        return $"\u201c{CellText.Shown(text)}\u201d is not an offence code that is known here.{damage}";
    }
}
