using FluentAssertions;
using Vawg.Dashboard.Components.Figures;
using Vawg.Data.Model;
using Vawg.Data.Queries.Sources;
using Vawg.Domain.Measures;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;
using Xunit;

namespace Vawg.Dashboard.Tests.Components;

public sealed class RowPlacesTests
{
    [Fact]
    public void Rows_of_text_files_alone_tell_no_sheet()
    {
        var places = new RowPlaces(Trail([Version(1, "crime.csv.gz")], [], Row(1, null)));

        places.TellsSheets.Should().BeFalse();
        places.Note.Should().Be("The header of a text file is row 1.");
    }

    [Fact]
    public void Rows_of_a_workbook_tell_their_sheet_beside_those_of_a_text_file()
    {
        var (ofBook, ofText) = (Row(1, "2022_23"), Row(2, null));
        var places = new RowPlaces(Trail([Version(1, "crime.ods"), Version(2, "crime.csv")], [], ofBook, ofText));

        places.TellsSheets.Should().BeTrue();
        (places.SheetOf(ofBook), places.SheetOf(ofText)).Should().Be(("2022_23", "none, a text file"));
        (places.CellOf(ofBook), places.CellOf(ofText)).Should().Be(("2022_23", string.Empty));
        places.Note.Should().Be("Rows of a workbook are numbered as in their sheet. The header of a text file is row 1.");
    }

    [Fact]
    public void A_workbook_imported_before_sheets_were_noted_says_so()
    {
        var (old, row) = (Version(1, "crime.ods"), Row(1, null));
        var places = new RowPlaces(Trail([old], [old], row));

        (places.TellsSheets, places.SheetOf(row), places.CellOf(row)).Should().Be((true, "not noted", "not noted"));
        places.Note.Should().Be("crime.ods was imported before sheets were noted: rows of the first data sheet are numbered as in it, and those of the sheets after it are counted on from it.");
    }

    [Fact]
    public void Rows_of_returns_name_the_sheet_of_recorded_offences()
    {
        var row = Row(1, "recorded_offences");
        var places = new RowPlaces(Trail([Version(1, "kent.csv", DataTable.ForceReturn)], [], row));

        (places.TellsSheets, places.SheetOf(row), places.Note).Should().Be((true, "recorded_offences", "The heading of the sheet is row 1."));
    }

    private static FigureTrail Trail(IReadOnlyList<DataSetVersion> versions, IReadOnlyList<DataSetVersion> withoutSheets, params SourceRow[] rows) =>
        new(versions, rows, rows.Length) { WithoutSheets = withoutSheets };

    private static SourceRow Row(int version, string? sheet) =>
        new(version, sheet, 2, Forces.Find("Kent")!, new Quarter(2022, 1), Offences.Get(OffenceCode.Parse("19C")), string.Empty, 1);

    private static DataSetVersion Version(int id, string file, DataTable table = DataTable.RecordedCrime) => new()
    {
        Id = id,
        Collection = Collection.OpenData,
        Table = table,
        Scope = "all",
        VersionNumber = 1,
        FileName = file,
        Sha256 = new string('0', 64),
        ByteCount = 1,
        RowCount = 1,
        SkippedRowCount = 0,
        PublishedAtUtc = DateTime.UnixEpoch,
        IsCurrent = true,
    };
}
