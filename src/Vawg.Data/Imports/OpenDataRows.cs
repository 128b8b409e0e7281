using Vawg.Domain.Periods;

namespace Vawg.Data.Imports;

/// <summary>The rows of one table, read and checked one by one; a row with problems or of a national body is passed over.</summary>
internal abstract class OpenDataRows(OpenDataCsv csv)
{
    /// <summary>Room for every force in the number of a page of keys.</summary>
    private const int MostForces = 64;

    protected OpenDataCsv Csv { get; } = csv;

    protected ForceCells ForceCells { get; } = new(csv);

    /// <summary>Rows of national bodies that were passed over, by name.</summary>
    public IReadOnlyDictionary<string, long> Skipped => ForceCells.Skipped;

    public Quarter? FirstQuarter { get; private set; }

    public Quarter? LastQuarter { get; private set; }

    /// <summary>Calendar year of the first mid-year estimate; null for a quarterly table.</summary>
    public int? FirstYear { get; private set; }

    public int? LastYear { get; private set; }

    /// <summary>Rows with a count below zero.</summary>
    public long NegativeRows { get; protected set; }

    /// <summary>Reads the row in hand; false when it holds nothing to keep.</summary>
    public abstract bool Read();

    protected static int Page(int period, int force) => (period * MostForces) + force;

    protected void Note(Quarter quarter)
    {
        FirstQuarter = FirstQuarter is { } first && first <= quarter ? first : quarter;
        LastQuarter = LastQuarter is { } last && last >= quarter ? last : quarter;
    }

    protected void Note(int year)
    {
        FirstYear = Math.Min(FirstYear ?? year, year);
        LastYear = Math.Max(LastYear ?? year, year);
    }
}
