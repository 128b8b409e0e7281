using System.Globalization;
using FluentAssertions;
using Microsoft.EntityFrameworkCore;
using Vawg.Data.Queries.Sources;
using Vawg.Data.Tests.Imports;
using Vawg.Data.Tests.Imports.Sheets;
using Vawg.Data.Tests.Publishing;
using Vawg.Domain.Measures;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;
using Vawg.Testing.Databases;
using Vawg.Testing.Sheets;
using Xunit;

namespace Vawg.Data.Tests.Queries.Sources;

[Collection(ReaderProcesses.Name)]
public sealed class SourceSheetTests : IDisposable
{
    private static readonly object?[] Heading = Cells(CrimeCsv.Header);

    private readonly ImportFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [SkippableTheory]
    [MemberData(nameof(DatabaseEngines.Both), MemberType = typeof(DatabaseEngines))]
    public async Task Rows_of_a_published_workbook_name_their_sheet_and_the_row_in_it(DatabaseEngine engine)
    {
        await using var database = await TestDatabase.MigratedAsync(engine);
        await Published.PublishAsync(database.Contexts(), Workbook());

        var trail = await TrailAsync(database, new Quarter(2022, 4), new Quarter(2023, 1));

        trail.Rows.Select(r => (r.Sheet, r.Row, r.Quarter.Number, r.Count)).Should().Equal(
            ("2022_23", 2, 1, 1), ("2022_23", 3, 2, 2), ("2022_23", 6, 3, 3), ("2022_23", 7, 4, 4), ("2023_24", 5, 1, 5));
        trail.WithoutSheets.Should().BeEmpty();
    }

    [SkippableTheory]
    [MemberData(nameof(DatabaseEngines.Both), MemberType = typeof(DatabaseEngines))]
    public async Task Rows_of_a_workbook_imported_before_sheets_were_noted_keep_their_count_and_say_so(DatabaseEngine engine)
    {
        await using var database = await TestDatabase.MigratedAsync(engine);
        await Published.PublishAsync(database.Contexts(), Workbook());
        await using (var context = database.CreateContext())
        {
            await context.DataSheets.ExecuteDeleteAsync();
        }

        var trail = await TrailAsync(database, new Quarter(2022, 4), new Quarter(2023, 1));

        trail.Rows.Select(r => (r.Sheet, r.Row)).Should().Equal((null, 2), (null, 3), (null, 6), (null, 7), (null, 12));
        trail.WithoutSheets.Should().ContainSingle().Which.FileName.Should().Be("crime.ods");
    }

    [SkippableTheory]
    [MemberData(nameof(DatabaseEngines.Both), MemberType = typeof(DatabaseEngines))]
    public async Task A_text_file_has_no_sheets_and_its_rows_are_its_lines(DatabaseEngine engine)
    {
        await using var database = await TestDatabase.MigratedAsync(engine);
        await Published.PublishAsync(database.Contexts(), Workbook());
        await Published.PublishAsync(database.Contexts(), _folder.Write("newer.csv", CrimeCsv.Of(CrimeCsv.Row(year: "2023/24", count: "50"))));

        var trail = await TrailAsync(database, new Quarter(2022, 4), new Quarter(2023, 1));

        trail.Rows.Select(r => (r.Sheet, r.Row)).Should().Equal(("2022_23", 2), ("2022_23", 3), ("2022_23", 6), ("2022_23", 7), (null, 2));
        trail.WithoutSheets.Should().BeEmpty();
        trail.Rows[^1].Count.Should().Be(50);
    }

    private static async Task<FigureTrail> TrailAsync(TestDatabase database, Quarter first, Quarter last)
    {
        var figures = await Published.LoadAsync(database.Contexts(), Collection.OpenData);
        var query = new SourceQuery(database.Contexts());
        var kent = Forces.Find("Kent")!;
        var year = await query.TrailAsync(figures, OffenceSelection.OfSubgroup("Rape"), kent, Period.YearEnding(first), CancellationToken.None);
        var next = await query.TrailAsync(figures, OffenceSelection.OfSubgroup("Rape"), kent, Period.Of(last), CancellationToken.None);
        return new FigureTrail([.. year.Versions, .. next.Versions], [.. year.Rows, .. next.Rows], year.RowCount + next.RowCount)
        {
            WithoutSheets = [.. year.WithoutSheets.Concat(next.WithoutSheets).DistinctBy(v => v.Id)],
        };
    }

    /// <summary>Notes, a sheet with two empty rows in its table, and one whose headings stand under a title.</summary>
    private string Workbook() => _folder.Write("crime.ods", new OdsFile()
        .Sheet("Notes", ["Police recorded crime"])
        .Sheet("2022_23", Heading, Row("2022/23", 1, 1), Row("2022/23", 2, 2), [], [], Row("2022/23", 3, 3), Row("2022/23", 4, 4))
        .Sheet("2023_24", ["Table 2: 2023/24"], [], Heading, [], Row("2023/24", 1, 5))
        .ToBytes());

    private static object?[] Row(string year, int quarter, int count) =>
        Cells(CrimeCsv.Row(year: year, quarter: $"{quarter}", count: count.ToString(CultureInfo.InvariantCulture)));

    private static object?[] Cells(string row) =>
        [.. row.Split(',').Select((text, i) => i >= 7 && int.TryParse(text, CultureInfo.InvariantCulture, out var number) ? number : (object?)text)];
}
