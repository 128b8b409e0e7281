using System.Text.Json;
using FluentAssertions;
using Vawg.Dashboard.Tests.Hosting;
using Vawg.Dashboard.Tests.Returns;
using Vawg.Testing.Sheets;
using Xunit;

namespace Vawg.Product.Tests.Returns;

public sealed class ReturnCommandTests : IDisposable
{
    private static readonly object?[] Heading = ["offence_code", "flags", "victim_sex", "victim_age_band", "location", "count"];

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("vawg-command-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task A_template_is_written_and_checked_with_the_words_of_the_report()
    {
        var (written, said, _) = await RunAsync("returns", "template", "--force", "Kent", "--period", "2022/23 Q1", "--format", "ods");
        var (verdict, report, _) = await CheckAsync("return-kent-2022-23-q1.ods");
        var (again, _, refused) = await RunAsync("returns", "template", "--force", "Kent", "--period", "2022/23 Q1", "--format", "ods");

        written.Should().Be(0);
        said.Should().Contain("return-kent-2022-23-q1.ods is the template of Kent for 2022/23 Q1.");
        verdict.Should().Be(2);
        report.Should().Contain("Fail F-31: Force, period and all recorded crime must not be blank")
            .And.Contain("  return, row 2, all_recorded_crime, blank: Write the number, or [x] if it is not supplied.")
            .And.Contain("1 place fails, ");
        again.Should().Be(2);
        refused.Should().Contain("is there already");
    }

    [Fact]
    public async Task What_it_ends_with_is_the_verdict()
    {
        Write("clean.csv", [Heading, ["8N", "", "F", "25-34", "private", 3]]);
        Write("warned.csv", [Heading, ["8N", "", "F", "25-34", "private", 3], ["8N", "DA", "F", "13-15", "private", 1]]);
        Write("failed.csv", [Heading, ["ZZ9", "", "F", "25-34", "private", "1,204"]]);

        var (clean, said, _) = await CheckAsync("clean.csv");
        var (warned, _, _) = await CheckAsync("warned.csv");
        var (failed, json, _) = await CheckAsync("failed.csv", "--json");

        clean.Should().Be(0);
        said.Should().Contain("clean.csv for Kent, 2022/23 Q1: 1 row read (recorded_offences 1). All ");
        warned.Should().Be(1);
        failed.Should().Be(2);
        using var report = JsonDocument.Parse(json);
        report.RootElement.GetProperty("verdict").GetString().Should().Be("fail");
        report.RootElement.GetProperty("findings").EnumerateArray().Select(f => f.GetProperty("code").GetString()).Should().Contain(["R-01", "R-04"]);
        report.RootElement.GetProperty("findings")[0].GetProperty("whatToDo").GetString().Should().NotBeEmpty();
    }

    [Fact]
    public async Task Of_a_file_that_cannot_be_read_it_says_so_as_the_report_does()
    {
        File.WriteAllText(Path.Combine(_folder.FullName, "notes.xlsx"), "This is no workbook.");

        var (verdict, said, _) = await CheckAsync("notes.xlsx");

        verdict.Should().Be(2);
        said.Should().Contain("notes.xlsx for Kent, 2022/23 Q1: No rows were read: the file could not be read to its end.").And.NotContain("checks");
    }

    [Fact]
    public async Task Every_version_that_was_handed_in_is_listed()
    {
        await using var dashboard = await RunningDashboard.StartEmptyAsync();
        await ReturnUpload.SendAsync(dashboard, "admin", "kent", "2022-23-q1", "first.csv", CsvFile.Bytes(Heading, ["8N", "", "F", "25-34", "private", "three"]));
        await ReturnUpload.SendAsync(dashboard, "admin", "kent", "2022-23-q1", "second.csv", CsvFile.Bytes(Heading, ["8N", "", "F", "25-34", "private", 3]));

        var (code, output, _) = await CommandProcess.RunAsync(_folder.FullName, dashboard.DataFolder, "returns", "list", "--force", "kent");
        var (_, none, _) = await CommandProcess.RunAsync(_folder.FullName, dashboard.DataFolder, "returns", "list", "--period", "2022/23 Q2");

        code.Should().Be(0);
        var lines = output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        lines[0].Should().Be("force_code,force,period,version,stage,file,uploaded,approved,sha256");
        lines.Skip(1).Select(l => string.Join(',', l.Split(',')[..6])).Should().Equal("E23000032,Kent,2022/23 Q1,2,Screened,second.csv", "E23000032,Kent,2022/23 Q1,1,Failed,first.csv");
        none.Trim().Should().Be(lines[0]);
    }

    [Theory]
    [InlineData(3, "There is no file", "returns", "check", "absent.xlsx", "--force", "kent", "--period", "2022/23 Q1")]
    [InlineData(3, "'Narnia' is not one of the 43 territorial forces", "returns", "check", "absent.xlsx", "--force", "Narnia", "--period", "2022/23 Q1")]
    [InlineData(3, "'--force' is required", "returns", "check", "absent.xlsx")]
    [InlineData(2, "'spring' is not a quarter", "returns", "template", "--force", "kent", "--period", "spring")]
    [InlineData(2, "'docx' is not a form of template", "returns", "template", "--force", "kent", "--period", "2022/23 Q1", "--format", "docx")]
    [InlineData(2, "'Narnia' is not one of the 43 territorial forces", "returns", "list", "--force", "Narnia")]
    public async Task Wrong_arguments_are_no_verdict(int expected, string words, params string[] arguments)
    {
        var (code, _, errors) = await RunAsync(arguments);

        code.Should().Be(expected);
        errors.Should().Contain(words);
    }

    private Task<(int Code, string Output, string Errors)> CheckAsync(string file, params string[] more) =>
        RunAsync(["returns", "check", file, "--force", "kent", "--period", "2022/23 Q1", .. more]);

    private Task<(int Code, string Output, string Errors)> RunAsync(params string[] arguments) => CommandProcess.RunAsync(_folder.FullName, Path.Combine(_folder.FullName, "data"), arguments);

    private void Write(string name, IReadOnlyList<object?>[] rows) => File.WriteAllBytes(Path.Combine(_folder.FullName, name), CsvFile.Bytes(rows));
}
