using System.Net;
using System.Net.Http.Headers;
using FluentAssertions;
using Microsoft.EntityFrameworkCore;
using Vawg.Data.Model;
using Vawg.Testing.Sheets;
using Xunit;

namespace Vawg.Dashboard.Tests.Returns;

/// <summary>What is taken lies in the store under a name of the product's own, and is shown and given back to those who may see it.</summary>
public sealed class UploadTests(StoreOfReturns store) : IClassFixture<StoreOfReturns>
{
    private const string Heading = "offence_code,flags,victim_sex,victim_age_band,location,count\r\n";

    [Theory]
    [InlineData("2022-23-q1", "filename=\"..\\\\..\\\\wwwroot\\\\kent.csv\"")]
    [InlineData("2022-23-q2", "filename=\"../../wwwroot/kent.csv\"")]
    [InlineData("2022-23-q3", "filename*=utf-8''..%2F..%2Fwwwroot%2Fke%07nt%E2%80%AE.c%0D%0Asv")]
    public async Task A_path_and_control_characters_in_a_name_go_nowhere(string quarter, string fileName)
    {
        using var form = await ReturnForm.OpenAsync(store.Dashboard, "admin");
        using var file = new StringContent($"{Heading}8N,,F,25-34,private,3\r\n");
        file.Headers.ContentDisposition = ContentDispositionHeaderValue.Parse($"form-data; name=file; {fileName}");
        var content = form.Fields("kent", quarter);
        content.Add(file);

        using var answer = await form.PostAsync(content);

        var id = await ReturnUpload.ScreenedAsync(form.Client, answer);
        (await FindAsync(id)).FileName.Should().Be("kent.csv");
        store.Files().Should().AllSatisfy(f => Guid.TryParseExact(f, "N", out _).Should().BeTrue("the name is of the product's own"));
        Directory.GetDirectories(store.Dashboard.DataFolder).Select(d => Path.GetFileName(d)).Should().Equal("returns");
        Directory.GetFiles(store.Dashboard.DataFolder).Select(f => Path.GetFileName(f)).Should().OnlyContain(f => f.StartsWith("vawg.db", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_same_bytes_are_taken_once_and_told_of_the_second_time()
    {
        var bytes = CsvFile.Bytes(["offence_code", "count"], ["8N", "twice"]);
        var id = await ReturnUpload.SendAsync(store.Dashboard, "admin", "surrey", "2022-23-q1", "surrey.csv", bytes);
        var before = await store.CountsAsync();
        using var form = await ReturnForm.OpenAsync(store.Dashboard, "admin2");

        using var answer = await form.SendAsync("surrey", "2022-23-q1", "another name.csv", bytes);

        answer.Headers.Location!.OriginalString.Should().Be($"{AppUrls.ReturnOf(id)}?again=same-file");
        (await form.Client.GetStringAsync(answer.Headers.Location)).Should().Contain("was not taken twice");
        (await store.CountsAsync()).Should().Be(before);
    }

    [Fact]
    public async Task Files_of_another_forces_return_are_as_those_of_one_that_does_not_exist()
    {
        var id = await ReturnUpload.SendAsync(store.Dashboard, "admin", "essex", "2022-23-q1", "essex.csv", CsvFile.Bytes(["offence_code", "count"], ["8N", "three"]));
        using var contributor = await store.Dashboard.NewClientAsync("westyorkshire");

        foreach (var address in new Func<int, string>[] { AppUrls.ReportCsvOf, AppUrls.AnnotatedOf, AppUrls.StageOf, i => AppUrls.ReturnOf(i) })
        {
            (await AnswerAsync(contributor, address(id))).Should().Be(await AnswerAsync(contributor, address(999_999)));
        }

        (await store.ExportsAsync("screening-essex-2022-23-q1-version-1.csv")).Should().Be(0);
        (await store.ExportsAsync("problems-essex-2022-23-q1-version-1.xlsx")).Should().Be(0);
    }

    [Fact]
    public async Task The_report_is_a_file_and_each_download_of_it_an_event()
    {
        var id = await ReturnUpload.SendAsync(store.Dashboard, "admin", "norfolk", "2022-23-q1", "norfolk.csv", CsvFile.Bytes(["offence_code", "count"], ["8N", "=1+1"]));
        using var admin = await store.Dashboard.NewClientAsync("admin");

        using var first = await admin.GetAsync(AppUrls.ReportCsvOf(id));
        using var second = await admin.GetAsync(AppUrls.ReportCsvOf(id));

        first.Content.Headers.ContentDisposition!.FileName.Should().Be("screening-norfolk-2022-23-q1-version-1.csv");
        first.Headers.CacheControl!.NoStore.Should().BeTrue();
        var lines = (await second.Content.ReadAsStringAsync()).TrimStart('\uFEFF').Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        lines[0].Should().Be("severity,code,rule,sheet,row,column_or_key,value,what_to_do,reason,reason_by");
        lines.Should().HaveCountGreaterThan(1).And.NotContain(l => l.Contains(",=1", StringComparison.Ordinal));
        (await store.ExportsAsync("screening-norfolk-2022-23-q1-version-1.csv")).Should().Be(2);
    }

    [Fact]
    public async Task Nothing_of_a_file_is_left_outside_the_store()
    {
        var before = Buffered();

        await ReturnUpload.SendAsync(store.Dashboard, "admin", "cheshire", "2022-23-q1", "cheshire.csv", new byte[2_000_000]);
        await ReturnUpload.SendAsync(store.Dashboard, "admin", "cheshire", "2022-23-q1", "cheshire.zip", new SmallReturn { ForceCode = "E23000006" }.ToBytes());

        Buffered().Should().BeEquivalentTo(before);
    }

    /// <summary>What the server puts into the folder of passing files when it holds a form.</summary>
    private static IEnumerable<string> Buffered() => Directory.GetFiles(Path.GetTempPath(), "ASPNETCORE_*").Concat(Directory.GetFiles(Path.GetTempPath(), "*.part"));

    private async Task<Submission> FindAsync(int id)
    {
        await using var context = await store.ContextAsync();
        return await context.Submissions.AsNoTracking().SingleAsync(s => s.Id == id);
    }

    /// <summary>The status, and the words of the page without what is of one request alone.</summary>
    private static async Task<(HttpStatusCode Status, string Words)> AnswerAsync(HttpClient client, string address)
    {
        using var answer = await client.GetAsync(address);
        var page = await answer.Content.ReadAsStringAsync();
        var main = page.IndexOf("<main", StringComparison.Ordinal);
        return (answer.StatusCode, main < 0 ? page : page[main..page.IndexOf("</main>", StringComparison.Ordinal)]);
    }
}
