using System.Net;
using AngleSharp.Html.Parser;
using FluentAssertions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Vawg.Dashboard.Tests.Hosting;
using Vawg.Data;
using Vawg.Data.Audit;
using Xunit;

namespace Vawg.Dashboard.Tests.Returns;

[Collection(ServedDashboardGroup.Name)]
public sealed class TemplateDownloadTests(ServedDashboard served)
{
    [Theory]
    [InlineData("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")]
    [InlineData("ods", "application/vnd.oasis.opendocument.spreadsheet")]
    [InlineData("zip", "application/zip")]
    public async Task A_template_is_a_file_and_an_event(string extension, string type)
    {
        using var answer = await served.Client.GetAsync($"/returns/template.{extension}?force=kent&quarter=2022-23-q1");

        answer.StatusCode.Should().Be(HttpStatusCode.OK);
        answer.Content.Headers.ContentType!.MediaType.Should().Be(type);
        answer.Content.Headers.ContentDisposition!.FileName.Should().Be($"return-kent-2022-23-q1.{extension}");
        answer.Headers.CacheControl!.NoStore.Should().BeTrue();
        (await answer.Content.ReadAsByteArrayAsync()).Should().HaveCountGreaterThan(5_000).And.StartWith("PK"u8.ToArray());
        await using var context = await served.Dashboard.Services.GetRequiredService<IDbContextFactory<VawgDbContext>>().CreateDbContextAsync();
        var e = await context.AuditEvents.Where(e => e.Act == AuditAct.Exported.Code() && e.Subject == $"return-kent-2022-23-q1.{extension}").OrderByDescending(e => e.Sequence).FirstAsync();
        e.ForceCode.Should().Be("E23000032");
    }

    [Theory]
    [InlineData("docx", "kent", "2022-23-q1")]
    [InlineData("xlsx", "narnia", "2022-23-q1")]
    [InlineData("xlsx", "british-transport-police", "2022-23-q1")]
    [InlineData("xlsx", "", "2022-23-q1")]
    [InlineData("xlsx", "kent", "2098-99-q1")]
    [InlineData("xlsx", "kent", "yesterday")]
    public async Task What_is_none_of_ours_has_no_template(string extension, string force, string quarter)
    {
        using var answer = await served.Client.GetAsync($"/returns/template.{extension}?force={force}&quarter={quarter}");

        answer.StatusCode.Should().Be(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_contributor_is_given_the_template_of_the_own_force_and_of_no_other()
    {
        using var client = await served.Dashboard.NewClientAsync("westyorkshire");

        using var own = await client.GetAsync("/returns/template.xlsx?force=west-yorkshire&quarter=2022-23-q1");
        using var other = await client.GetAsync("/returns/template.xlsx?force=kent&quarter=2022-23-q1");
        using var none = await client.GetAsync("/returns/template.xlsx?force=narnia&quarter=2022-23-q1");

        own.StatusCode.Should().Be(HttpStatusCode.OK);
        other.StatusCode.Should().Be(HttpStatusCode.NotFound).And.Be(none.StatusCode);
    }

    [Fact]
    public async Task The_form_of_upload_leads_to_the_templates()
    {
        using var client = await served.Dashboard.NewClientAsync("westyorkshire");
        var contributor = new HtmlParser().ParseDocument(await client.GetStringAsync(AppUrls.Returns));
        var (_, admin, _) = await served.GetAsync(AppUrls.Returns);

        contributor.QuerySelectorAll("#upload a").Select(a => a.TextContent).Should().Equal("XLSX", "ODS", "ZIP of CSV");
        contributor.QuerySelector("#upload a")!.GetAttribute("href").Should().StartWith("/returns/template.xlsx?force=west-yorkshire&quarter=");
        admin.QuerySelectorAll("#upload form[method=get] button").Select(b => b.GetAttribute("formaction")).Should().Equal("/returns/template.xlsx", "/returns/template.ods", "/returns/template.zip");
        admin.QuerySelectorAll("#template-force option").Should().HaveCount(44);
    }
}
