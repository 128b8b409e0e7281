using System.Net;
using AngleSharp.Html.Parser;
using FluentAssertions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Vawg.Dashboard.Tests.Hosting;
using Vawg.Data;
using Vawg.Data.Audit;
using Vawg.Data.Imports.Sheets;
using Vawg.Data.Returns.Templates;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;
using Vawg.Domain.Returns.Sheets;
using Vawg.Testing.Sheets;
using Xunit;

namespace Vawg.Dashboard.Tests.Returns;

public sealed class AnnotatedDownloadTests : IAsyncLifetime
{
    private RunningDashboard _dashboard = null!;

    public async Task InitializeAsync() => _dashboard = await RunningDashboard.StartEmptyAsync();

    public async Task DisposeAsync() => await _dashboard.DisposeAsync();

    [Fact]
    public async Task A_failed_return_leads_to_its_file_with_the_problems_and_to_a_template()
    {
        var template = TemplateFile.Bytes(ReturnTemplate.Of(Forces.FindBySlug("kent")!, new Quarter(2022, 1)), TemplateFormat.Find("ods")!);
        using var client = await _dashboard.NewClientAsync("admin");

        var id = await ReturnUpload.SendAsync(_dashboard, "admin", "kent", "2022-23-q1", "kent.ods", template);
        var page = new HtmlParser().ParseDocument(await client.GetStringAsync(AppUrls.ReturnOf(id)));
        using var answer = await client.GetAsync(AppUrls.AnnotatedOf(id));

        page.QuerySelector(".problem")!.TextContent.Should().Contain("Template for Kent, Q1 2022/23: XLSX, ODS, ZIP of CSV");
        page.QuerySelector($"a[href='{AppUrls.AnnotatedOf(id)}']")!.TextContent.Should().Be("Your file with the problems beside the rows (XLSX)");
        answer.StatusCode.Should().Be(HttpStatusCode.OK);
        answer.Content.Headers.ContentDisposition!.FileName.Should().Be("problems-kent-2022-23-q1-version-1.xlsx");
        (await RowsAsync(answer)).Should().Contain(row => row.Contains("Fail F-31: Force, period and all recorded crime must not be blank (all_recorded_crime)", StringComparison.Ordinal));
        await using var context = await _dashboard.Services.GetRequiredService<IDbContextFactory<VawgDbContext>>().CreateDbContextAsync();
        (await context.AuditEvents.CountAsync(e => e.Act == AuditAct.Exported.Code() && e.Subject.StartsWith("problems-kent"))).Should().Be(1);
        Directory.GetFiles(Path.Combine(_dashboard.DataFolder, "returns")).Should().ContainSingle();
    }

    [Fact]
    public async Task Nobody_else_is_given_it_and_nobody_when_the_file_was_erased_or_cannot_be_read()
    {
        var damaged = await ReturnUpload.SendAsync(_dashboard, "admin", "kent", "2022-23-q2", "kent.xlsx", new XlsxFile().Sheet("return", ["x"]).ToBytes()[..^40]);
        var personal = await ReturnUpload.SendAsync(_dashboard, "admin", "kent", "2022-23-q3", "kent.csv", CsvFile.Bytes(["offence_code", "count", "surname"], ["8N", 3, "x"]));
        var wrong = await ReturnUpload.SendAsync(_dashboard, "admin", "kent", "2022-23-q4", "kent.csv", CsvFile.Bytes(["offence_code", "count"], ["8N", "three"]));
        using var admin = await _dashboard.NewClientAsync("admin");
        using var contributor = await _dashboard.NewClientAsync("westyorkshire");

        (await StatusAsync(admin, wrong)).Should().Be(HttpStatusCode.OK);
        (await StatusAsync(admin, damaged)).Should().Be(HttpStatusCode.NotFound);
        (await StatusAsync(admin, personal)).Should().Be(HttpStatusCode.NotFound);
        (await StatusAsync(contributor, wrong)).Should().Be(HttpStatusCode.NotFound);
        (await admin.GetStringAsync(AppUrls.ReturnOf(personal))).Should().NotContain("annotated.xlsx");
        (await admin.GetStringAsync(AppUrls.ReturnOf(damaged))).Should().NotContain("annotated.xlsx");
    }

    private static async Task<HttpStatusCode> StatusAsync(HttpClient client, int id)
    {
        using var answer = await client.GetAsync(AppUrls.AnnotatedOf(id));
        return answer.StatusCode;
    }

    private static async Task<List<string>> RowsAsync(HttpResponseMessage answer)
    {
        var path = Path.GetTempFileName();
        try
        {
            await File.WriteAllBytesAsync(path, await answer.Content.ReadAsByteArrayAsync());
            return [.. SheetReader.Read(path, "copy.xlsx", CancellationToken.None).OfType<SheetRow>().Select(row => string.Join('|', row.Cells.Select(c => c.Text)))];
        }
        finally
        {
            File.Delete(path);
        }
    }
}
