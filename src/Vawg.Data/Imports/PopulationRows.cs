using System.Globalization;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;

namespace Vawg.Data.Imports;

/// <summary>The rows of the population table: one for a force area, mid-year, sex and age band.</summary>
internal sealed class PopulationRows(OpenDataCsv csv) : OpenDataRows(csv)
{
    private static readonly int Bands = PopulationAgeBands.All.Count;

    private static readonly Dictionary<string, int> Ordinals = PopulationAgeBands.All.Index().ToDictionary(b => b.Item, b => b.Index, StringComparer.Ordinal);

    private readonly SpanCache<int> _bands = new(text => Ordinals.GetValueOrDefault(text, -1));

    private readonly SeenKeys _seen = new(3 * Bands);

    public PopulationRow Current { get; private set; }

    public override bool Read()
    {
        if (!ForceCells.TryRead(out var force))
        {
            return false;
        }

        // No short cut: every problem of the row is listed.
        var isRead = TryReadYear(out var year)
            & TryReadSex(out var sex)
            & TryReadBand(out var band)
            & TryReadPersons(out var persons);
        if (!isRead)
        {
            return false;
        }

        if (_seen.EarlierRow(Page(year, force), ((int)sex * Bands) + band, Csv.Row) is > 0 and var earlier)
        {
            Csv.Refuse(OpenDataColumn.AgeBand, $"{Csv.Places.Named(earlier)} already gives this force, year, sex and age band.");
            return false;
        }

        Note(year);
        Current = new PopulationRow(Forces.All[force].Code, year, sex, PopulationAgeBands.All[band], persons, Csv.Row);
        return true;
    }

    private bool TryReadYear(out int year)
    {
        var text = Csv.Cell(OpenDataColumn.Year);
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out year) && year is >= Quarter.FirstYear and <= Quarter.LastYear)
        {
            return true;
        }

        Csv.Refuse(OpenDataColumn.Year, $"\u201c{CellText.Shown(text)}\u201d is not the calendar year of a mid-year estimate, such as 2023.");
        return false;
    }

    private bool TryReadSex(out PopulationSex sex)
    {
        var text = Csv.Cell(OpenDataColumn.Sex);
        (sex, var isKnown) = text switch
        {
            "P" => (PopulationSex.Persons, true),
            "F" => (PopulationSex.Females, true),
            "M" => (PopulationSex.Males, true),
            _ => (default, false),
        };
        if (!isKnown)
        {
            Csv.Refuse(OpenDataColumn.Sex, $"\u201c{CellText.Shown(text)}\u201d is not P (persons), F (females) or M (males).");
        }

        return isKnown;
    }

    private bool TryReadBand(out int band)
    {
        var text = Csv.Cell(OpenDataColumn.AgeBand);
        band = _bands[text];
        if (band < 0)
        {
            var damage = SpreadsheetDamage.IsLikely(text) ? " A spreadsheet may have turned the band into a date." : string.Empty;
            Csv.Refuse(OpenDataColumn.AgeBand, $"\u201c{CellText.Shown(text)}\u201d is not an age band; all, 0-4 in fives to 85-89, and 90+ are.{damage}");
        }

        return band >= 0;
    }

    private bool TryReadPersons(out long persons)
    {
        if (!CountCell.TryRead(Csv, OpenDataColumn.Population, out persons))
        {
            return false;
        }

        if (persons < 0)
        {
            Csv.Refuse(OpenDataColumn.Population, "A population cannot be negative.");
        }

        return persons >= 0;
    }
}
