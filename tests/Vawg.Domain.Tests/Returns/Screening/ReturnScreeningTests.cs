using FluentAssertions;
using Vawg.Domain.Measures;
using Vawg.Domain.Returns;
using Vawg.Domain.Returns.Screening;
using Vawg.Domain.Returns.Sheets;
using Xunit;

namespace Vawg.Domain.Tests.Returns.Screening;

public class ReturnScreeningTests
{
    [Fact]
    public void Clean_return_comes_back_with_every_sheet()
    {
        var screened = new AReturn().Screen();

        screened.Format.Should().Be(SheetFormat.Xlsx);
        screened.MayHoldPersonalData.Should().BeFalse();
        screened.Sheets.Should().Equal(("return", 1), ("coverage", 2), ("recorded_offences", 18), ("outcomes", 8), ("suspects", 3), ("measures", 14), ("commitments", 3));
        var screenedReturn = screened.Return!;
        screenedReturn.Version.Should().Be(1);
        screenedReturn.AllRecordedCrime.Should().Be(41_204);
        screenedReturn.CrimeSystem.Should().Be("Niche");
        screenedReturn.Coverage.Should().Equal(new CoverageItem("SEXWORK", Supply.Part, "Local marker."), new CoverageItem("HATE_SEX", Supply.No, "Not recorded."));
        screenedReturn.RecordedOffences[3].Should().Be(new RecordedOffenceRow(Row.Of("8N", age: AgeBand.From16To17), OffenceLocation.Public, Count.Of(30)) { SourceRow = 5 });
        screenedReturn.Outcomes[0].MedianDays.Should().Be(84);
        screenedReturn.Suspects[1].RepeatCount.Should().Be(Count.NotSupplied);
        screenedReturn.Measures[11].Missing.Should().Be(MissingReason.NotSupplied);
        screenedReturn.Commitments[1].Due.Should().Be(new DateOnly(2023, 3, 31));
    }

    [Fact]
    public void Twelve_defects_in_one_file_are_found_in_one_pass()
    {
        var planted = new AReturn()
            .Set("return", 2, "force_code", "West Yorkshire")
            .Set("recorded_offences", 14, "flags", "FM")
            .Set("recorded_offences", 3, "count", "1,204")
            .Add("recorded_offences", "8Q|DA|F|25-34|private|6")
            .Set("recorded_offences", 19, "victim_age_band", AReturn.Day("2022-12-10"))
            .Set("outcomes", 4, "count", "38")
            .Set("outcomes", 5, "outcome_code", AReturn.Number("18"))
            .Set("suspects", 2, "repeat_count", "121")
            .Set("measures", 6, "value", "25")
            .Set("measures", 13, "value", string.Empty)
            .Set("commitments", 2, "evidence", string.Empty)
            .Set("commitments", 4, "note", string.Empty);

        var screened = planted.Screen();

        screened.Findings.Select(f => f.Rule.Code).Should().Equal("R-04", "R-07", "R-14", "R-11", "O-02", "O-20", "S-02", "M-05", "M-09", "C-01", "F-22", "C-06");
        screened.Return.Should().BeNull();
    }

    [Fact]
    public void Single_csv_file_is_recorded_offences_whatever_its_name_and_everything_else_is_not_supplied()
    {
        var csv = new AReturn().AsCsv();

        var screened = ReturnScreening.Screen(csv.Messages().Select(m => m is SheetStarted s ? s with { Name = "Copy of Q1 (2)" } : m), csv.Request);

        screened.Places.Keys.Should().Equal("F-40");
        screened.Return!.AllRecordedCrime.Should().BeNull();
        screened.Return.Force.Should().Be(csv.Request.Force);
        screened.Return.RecordedOffences.Should().HaveCount(18);
        screened.Return.Coverage.Select(c => (c.Item, c.Supply)).Should().Equal(("outcomes", Supply.No), ("suspects", Supply.No), ("measures", Supply.No), ("commitments", Supply.No));
    }

    [Fact]
    public void Sheet_that_is_not_in_the_file_is_not_supplied_even_when_coverage_says_that_it_is()
    {
        var screened = new AReturn().Remove("suspects").Add("coverage", "suspects|yes|").Screen();

        screened.Return!.Coverage.Where(c => c.Item == "suspects").Should().ContainSingle().Which.Supply.Should().Be(Supply.No);
    }

    [Fact]
    public void All_recorded_crime_may_be_not_supplied() =>
        new AReturn().Set("return", 2, "all_recorded_crime", "[x]").Screen().Return!.AllRecordedCrime.Should().BeNull();

    [Fact]
    public void Fails_stand_first_then_warnings_then_notes_each_by_sheet_and_row()
    {
        var planted = new AReturn()
            .Set("outcomes", 2, "count", AReturn.Number("12") with { IsFormula = true })
            .Set("measures", 13, "value", "1.5")
            .Set("recorded_offences", 5, "count", "-1")
            .Set("recorded_offences", 9, "count", "1.5")
            .Set("recorded_offences", 4, "count", "1.5");

        planted.Screen().Findings.Select(f => (f.Rule.Code, f.Row)).Should().Equal(("R-03", 4), ("R-03", 9), ("M-03", 13), ("R-16", 5), ("F-02", 2));
    }

    [Fact]
    public void Many_places_of_one_rule_leave_room_for_every_other()
    {
        var planted = new AReturn().Set("commitments", 2, "evidence", string.Empty).Set("recorded_offences", 14, "flags", "FM");
        planted.Add("recorded_offences", Enumerable.Repeat("ZZ9||F|25-34|private|1", 6_000).ToArray());

        var screened = planted.Screen();

        screened.Findings.Should().HaveCount(ScreenedReturn.MostListed);
        screened.Findings.Select(f => f.Rule.Code).Distinct().Should().BeEquivalentTo("R-01", "R-07", "C-01");
        screened.Places["R-01"].Should().Be(6_000);
    }

    [Fact]
    public void Value_is_shown_on_one_line_and_shortened()
    {
        var screened = new AReturn().Set("measures", 13, "measure", "A\u0007B\nC\u202E" + new string('x', 200)).Screen();

        screened.Findings.Single().Value.Should().StartWith("A B C x").And.HaveLength(80).And.EndWith("\u2026");
    }

    [Theory]
    [InlineData("return")]
    [InlineData("recorded_offences")]
    [InlineData("commitments")]
    public void Sheet_without_its_heading_is_told_so_and_nothing_else_is_said_of_it(string sheet)
    {
        var planted = new AReturn();
        planted.Sheet(sheet).Rows.RemoveAt(0);

        planted.Screen().Findings.Should().ContainSingle().Which.Should().Match<Finding>(f => f.Rule.Code == "F-14" && f.Sheet == sheet && f.Row == 2 && f.Value == "no heading");
    }

    [Fact]
    public void File_without_a_sheet_is_no_return()
    {
        ReturnScreening.Screen([new FileRecognised(SheetFormat.Csv), new FileEnded()], new AReturn().Request).Places.Should().ContainKey("F-10");
        ReturnScreening.Screen([new FileRecognised(SheetFormat.Ods), new FileEnded()], new AReturn().Request).Places["F-10"].Should().Be(2);
        ReturnScreening.Screen([], new AReturn().Request).Places.Keys.Should().Equal("F-01");
    }

    [Fact]
    public void Column_that_is_missing_is_not_reported_again_in_every_row()
    {
        var planted = new AReturn();
        planted.Sheet("commitments").RemoveColumn("evidence");

        planted.Screen().Places.Keys.Should().Equal("F-12");
    }

    [Fact]
    public void Second_alternate_outcome_without_its_outcome_is_told() =>
        new AReturn().Add("outcomes", "closed|8N||2A|F|16-17|3|").Screen().Findings.Single().Should().Match<Finding>(f =>
            f.Rule.Code == "O-02" && f.Value == "3, outcome 2 is not given" && f.Remedy == "Outcome 2 includes 2A: add a row for outcome 2 of the same combination.");

    [Fact]
    public void Closed_outcomes_are_compared_over_the_whole_sheet_too() =>
        new AReturn().Set("outcomes", 5, "count", "620").Screen().Findings.Single().Should().Match<Finding>(f =>
            f.Rule.Code == "O-22" && f.Column == "all" && f.Value == "667 closed; 333 recorded");

    [Fact]
    public void Change_of_a_theme_is_not_judged_across_a_break_of_its_series()
    {
        var history = new ReturnHistory { YearBefore = new Dictionary<string, Count>(StringComparer.Ordinal) { ["SH"] = Count.Of(10) } };
        var later = new AReturn().Set("return", 2, "period", "2023/24 Q1").Set("commitments", 3, "note", "Late.");
        later.Request = later.Request with { Quarter = new(2023, 1), Today = new(2023, 8, 1), History = history };

        later.Screen().Findings.Should().BeEmpty();
    }

    [Theory]
    [InlineData("in_progress", "2022-06-29", true)]
    [InlineData("in_progress", "2022-06-30", false)]
    [InlineData("not_reported", "2022-06-29", false)]
    [InlineData("not_applicable", "2022-06-29", false)]
    public void Commitment_is_late_by_the_end_of_the_quarter_on_whatever_day_the_file_comes(string status, string due, bool isAsked)
    {
        var planted = new AReturn().Set("commitments", 3, "status", status).Set("commitments", 3, "due", due);
        foreach (var today in new DateOnly[] { new(2022, 7, 1), new(2026, 11, 2) })
        {
            planted.Request = planted.Request with { Today = today };

            planted.Screen().Findings.Select(f => $"{f.Rule.Code} {f.Value}").Should().Equal(isAsked ? ["C-06 A4, due 2022-06-29"] : []);
        }
    }

    [Fact]
    public void Change_that_is_usual_among_forces_passes()
    {
        var planted = new AReturn();
        planted.Request = planted.Request with
        {
            History = new()
            {
                YearBefore = new Dictionary<string, Count>(StringComparer.Ordinal) { ["SH"] = Count.Of(60), ["DA"] = Count.Of(-3) },
                Phi = new Dictionary<string, double>(StringComparer.Ordinal) { ["SH"] = 4 },
            },
        };

        planted.Screen().Findings.Should().BeEmpty();
    }

    [Theory]
    [InlineData("return", "return")]
    [InlineData("Recorded Offences", "recorded_offences")]
    public void Required_sheet_under_a_nearly_right_name_is_told_how_to_be_named(string name, string meant)
    {
        var planted = new AReturn();
        planted.Sheet(meant).Name = name;

        var remedies = planted.Screen().Findings.Select(f => f.Remedy).ToList();

        (name == meant || remedies.Contains($"Rename it to {meant}.")).Should().BeTrue();
    }

    [Theory]
    [InlineData("1.204,5")]
    [InlineData("12 %")]
    [InlineData("\u00A312")]
    [InlineData("12-")]
    [InlineData("1,20")]
    [InlineData("+12")]
    [InlineData("0x1F")]
    [InlineData("\u0661\u0662")]
    [InlineData("NaN")]
    [InlineData("[c]")]
    public void Number_that_is_not_plain_is_not_guessed_at(string text) =>
        new AReturn().Set("recorded_offences", 3, "count", AReturn.Text(text)).Screen().Places.Keys.Should().Equal("R-03");

    [Theory]
    [InlineData("1E400")]
    [InlineData("99999999999999999999999")]
    public void Number_beyond_all_others_is_too_large(string text) =>
        new AReturn().Set("recorded_offences", 3, "count", AReturn.Number(text)).Screen().Places.Keys.Should().Equal("R-10");

    [Fact]
    public void Two_hundred_thousand_rows_are_screened()
    {
        var screened = ReturnScreening.Screen(ManyRows.Of(200_000), new AReturn().Request);

        screened.Places.Keys.Should().Equal("F-40");
        screened.Sheets.Should().Equal(("recorded_offences", 200_000));
        screened.Return!.RecordedOffences.Should().HaveCount(200_000);
    }
}
