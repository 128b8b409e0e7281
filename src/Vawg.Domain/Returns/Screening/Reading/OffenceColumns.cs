using Vawg.Domain.Reference;
using Vawg.Domain.Returns.Sheets;

namespace Vawg.Domain.Returns.Screening.Reading;

/// <summary>Reads offence, flags and victim of a row, and holds the combination to its checks.</summary>
internal sealed class OffenceColumns(ReturnSheet sheet, OffenceColumnRules rules)
{
    /// <summary>The row that published tables have for four offences together; a return gives each its own.</summary>
    private const string CombinedHomicide = "1/4.1/4.10/4.2";

    /// <summary>Sets of flags met so far; a file has few, however many rows.</summary>
    private const int MostRemembered = 1_000;

    private readonly Dictionary<string, FlagSet> _flags = new(StringComparer.Ordinal);
    private readonly int _offence = sheet.IndexOf("offence_code");
    private readonly int _flag = sheet.IndexOf("flags");
    private readonly int _sex = sheet.IndexOf("victim_sex");
    private readonly int _age = sheet.IndexOf("victim_age_band");

    public OffenceCells Read(RowCells row)
    {
        var cells = new OffenceCells(
            Offence(row),
            Flags(row),
            row.TryWord(_sex, ReturnWords.Sexes, rules.UnknownSex, rules.Blank, out var sex) ? sex : null,
            row.TryAge(_age, rules.UnknownAge, rules.AgeAsDate, rules.Blank, out var age) ? age : null);
        foreach (var check in rules.Checks)
        {
            if (check.IsBroken(cells))
            {
                row.Report(check.Rule, check.Column, check.Value(cells), check.Remedy(cells));
            }
        }

        return cells;
    }

    private Offence? Offence(RowCells row)
    {
        if (!row.TryText(_offence, rules.Blank, "Write an offence code.", out var text))
        {
            return null;
        }

        if (row[_offence].Kind is CellKind.Number or CellKind.Date or CellKind.Truth)
        {
            row.Report(rules.OffenceAsNumber, _offence);
            return null;
        }

        if (text == CombinedHomicide || Offences.Find(text) is not { } offence)
        {
            row.Report(rules.UnknownOffence, _offence, text == CombinedHomicide ? "Give 1, 4.1, 4.10 and 4.2 in rows of their own." : null);
            return null;
        }

        return offence;
    }

    private FlagSet? Flags(RowCells row)
    {
        if (!row.IsUsable(_flag))
        {
            return null;
        }

        var text = row[_flag].Text;
        if (_flags.TryGetValue(text, out var known))
        {
            return known;
        }

        if (!FlagCodes.TryParse(text, out var flags, out var unknown))
        {
            row.Report(rules.UnknownFlag, _flag, FlagRemedy(text, unknown));
            return null;
        }

        if (_flags.Count < MostRemembered)
        {
            _flags.Add(text, flags);
        }

        return flags;
    }

    private static string? FlagRemedy(string text, string? unknown)
    {
        var joined = text.Replace(',', ';').Replace('/', ';').Replace('+', ';').Replace(' ', ';');
        if (FlagCodes.TryParse(joined, out var flags, out _) && flags != FlagSet.None)
        {
            return $"Join the codes by semicolons: {flags.Text()}.";
        }

        return text.Trim().ToUpperInvariant() is "NONE" or "NO" or "-" or "N/A" or "0"
            ? "Leave the cell empty where there is no flag."
            : $"{Shown.From(unknown)} is not a flag: write codes of the list of flags, joined by semicolons.";
    }
}
