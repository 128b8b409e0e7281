using static Vawg.Data.Imports.OpenDataColumn;

namespace Vawg.Data.Imports;

/// <summary>The columns that one published table must and may have.</summary>
internal sealed record OpenDataLayout
{
    public required OpenDataTable Table { get; init; }

    /// <summary>As it is called within a sentence.</summary>
    public required string Name { get; init; }

    public required IReadOnlyList<OpenDataColumn> Required { get; init; }

    /// <summary>Columns that are known and may be absent; descriptions among them vary from year to year and are not read.</summary>
    public required IReadOnlyList<OpenDataColumn> Optional { get; init; }

    /// <summary>Columns that no other table has.</summary>
    public required IReadOnlyList<OpenDataColumn> Distinctive { get; init; }

    /// <summary>In the order in which a header is compared with them.</summary>
    public static IReadOnlyList<OpenDataLayout> All { get; } =
    [
        new()
        {
            Table = OpenDataTable.Outcomes,
            Name = "the outcomes table",
            Required = [FinancialYear, FinancialQuarter, Force, OffenceCode, OutcomeType, RecordedOutcomes, ClosedOutcomes],
            Optional = [ForceCode, OffenceDescription, OffenceGroup, OffenceSubgroup, OutcomeDescription, OutcomeGroup],
            Distinctive = [OutcomeType, RecordedOutcomes, ClosedOutcomes],
        },
        new()
        {
            Table = OpenDataTable.Population,
            Name = "the population table",
            Required = [Force, Year, Sex, AgeBand, Population],
            Optional = [ForceCode],
            Distinctive = [Population],
        },
        new()
        {
            Table = OpenDataTable.RecordedCrime,
            Name = "the recorded crime table",
            Required = [FinancialYear, FinancialQuarter, Force, OffenceCode, Count],
            Optional = [ForceCode, OffenceDescription, OffenceGroup, OffenceSubgroup],
            Distinctive = [Count, OffenceCode],
        },
    ];

    /// <summary>The headings that the table must have, for a sentence.</summary>
    public string Headings => string.Join(", ", Required.Select(OpenDataHeadings.Preferred));

    public bool Knows(OpenDataColumn column) => Required.Contains(column) || Optional.Contains(column);

    public static OpenDataLayout Of(OpenDataTable table) => All.First(layout => layout.Table == table);

    /// <summary>The layout to which the columns belong: a quarterly table needs a period as well as a column of its own; null when there is none.</summary>
    public static OpenDataLayout? Recognise(IReadOnlyCollection<OpenDataColumn> columns) => All.FirstOrDefault(layout =>
        layout.Distinctive.Any(columns.Contains) && columns.Count(layout.Required.Contains) >= 3);
}
