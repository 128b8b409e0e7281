using Vawg.Domain.Reference;

namespace Vawg.Data.Imports;

/// <summary>Reads which force a row is of: by code where the row has one, and by name; the two must agree.</summary>
internal sealed class ForceCells(OpenDataCsv csv)
{
    private const int Unknown = -1;

    private const int Blank = -2;

    private static readonly Dictionary<ForceCode, int> Ordinals = Forces.All.Index().ToDictionary(f => f.Item.Code, f => f.Index);

    private readonly SpanCache<int> _byCode = new(text => text.Length == 0 ? Blank
        : ForceCode.TryParse(text, out var code) ? Ordinals.GetValueOrDefault(code, Unknown) : Unknown);

    private readonly SpanCache<(int Force, string? NationalBody)> _byName = new(text => text.Length == 0 ? (Blank, null)
        : Forces.Find(text) is { } force ? (Ordinals[force.Code], null) : (Unknown, NationalBodies.Find(text)));

    private readonly SortedDictionary<string, long> _skipped = new(StringComparer.Ordinal);

    /// <summary>Rows of national bodies, by the body's name.</summary>
    public IReadOnlyDictionary<string, long> Skipped => _skipped;

    /// <summary>Gives the force's place in <see cref="Forces.All"/>; false for a national body, which is counted, and for a force that is not known, which is refused.</summary>
    public bool TryRead(out int force)
    {
        var byCode = _byCode[csv.Cell(OpenDataColumn.ForceCode)];
        (force, var nationalBody) = _byName[csv.Cell(OpenDataColumn.Force)];
        if (nationalBody is not null && byCode == Blank)
        {
            _skipped[nationalBody] = _skipped.GetValueOrDefault(nationalBody) + 1;
            return false;
        }

        var (column, sentence) = Fault(byCode, force, nationalBody);
        if (sentence is not null)
        {
            csv.Refuse(column, sentence);
            return false;
        }

        return true;
    }

    private (OpenDataColumn Column, string? Sentence) Fault(int byCode, int byName, string? nationalBody)
    {
        if (byCode == Unknown)
        {
            return (OpenDataColumn.ForceCode, $"No force has the code \u201c{CellText.Shown(csv.Cell(OpenDataColumn.ForceCode))}\u201d.");
        }

        if (byName == Blank)
        {
            return (OpenDataColumn.Force, "The name of the force is missing.");
        }

        if (nationalBody is not null)
        {
            return (OpenDataColumn.ForceCode, $"{nationalBody} is a national body without a force area, but the row gives one.");
        }

        if (byName == Unknown)
        {
            return (OpenDataColumn.Force, $"No force is called \u201c{CellText.Shown(csv.Cell(OpenDataColumn.Force))}\u201d.");
        }

        return byCode != Blank && byCode != byName
            ? (OpenDataColumn.ForceCode, $"{Forces.All[byCode].Code} is {Forces.All[byCode].Name}, but the row names {Forces.All[byName].Name}.")
            : default;
    }
}
