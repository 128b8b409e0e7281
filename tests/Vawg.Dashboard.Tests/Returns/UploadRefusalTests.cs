using System.Net;
using System.Net.Http.Headers;
using FluentAssertions;
using Vawg.Data.Returns;
using Vawg.Testing.Sheets;
using Xunit;

namespace Vawg.Dashboard.Tests.Returns;

/// <summary>What is not taken is answered in words at the form, and nothing of it stays.</summary>
public sealed class UploadRefusalTests(StoreOfReturns store) : IClassFixture<StoreOfReturns>
{
    private const string Force = "kent";
    private const string Quarter = "2022-23-q1";

    private static readonly byte[] Good = CsvFile.Bytes(["offence_code", "count"], ["8N", 3]);

    [Theory]
    [InlineData(false, "/returns?upload=too-large#upload")]
    [InlineData(true, "/returns?upload=too-large&force=kent&quarter=2022-23-q1#upload")]
    public async Task A_file_over_25_MB_is_refused_by_its_length_and_while_it_is_read(bool isChunked, string expected)
    {
        var large = ReturnFiles.MostBytes + (isChunked ? 1 : 1024 * 1024);

        await IsRefusedAsync("admin", expected, form => form.PostAsync(With(form.Fields(Force, Quarter), new ByteArrayContent(new byte[large])), isChunked));
    }

    [Fact]
    public async Task A_form_without_its_token_is_refused()
    {
        var before = await store.CountsAsync();
        using var form = await ReturnForm.OpenAsync(store.Dashboard, "admin");

        using var answer = await form.PostAsync(With(form.Fields(Force, Quarter, hasToken: false), new ByteArrayContent(Good)));

        answer.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await store.CountsAsync()).Should().Be(before);
    }

    [Fact]
    public async Task A_form_without_a_file_and_an_empty_file_are_refused()
    {
        await IsRefusedAsync("admin", "/returns?upload=no-file&force=kent#upload", form => form.PostAsync(form.Fields(Force, Quarter)));
        await IsRefusedAsync("admin", "/returns?upload=no-file&force=kent&quarter=2022-23-q1#upload", form => form.SendAsync(Force, Quarter, "empty.csv", []));
        await IsRefusedAsync("admin", "/returns?upload=no-file#upload", form => form.PostAsync(new StringContent("no form at all")));
        await IsRefusedAsync("admin", "/returns?upload=no-file#upload", form => form.PostAsync(new MultipartFormDataContent()));
    }

    [Theory]
    [InlineData("2017-18-q4")]
    [InlineData("spring")]
    [InlineData("")]
    [InlineData(null)]
    public async Task A_quarter_that_has_not_ended_or_is_none_is_refused(string? quarter)
    {
        var now = Domain.Periods.Quarter.Containing(DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime));

        await IsRefusedAsync("admin", "/returns?upload=no-quarter&force=kent#upload", form => form.SendAsync(Force, quarter ?? now.Slug, "kent.csv", Good));
    }

    [Theory]
    [InlineData("kent")]
    [InlineData("narnia")]
    public async Task To_a_contributor_another_force_is_as_one_that_does_not_exist(string force) =>
        await IsRefusedAsync("westyorkshire", "/returns?upload=no-force#upload", form => form.SendAsync(force, Quarter, "kent.csv", Good));

    [Fact]
    public async Task A_form_that_ends_in_its_file_or_before_it_is_said_to_be_cut_off()
    {
        var multipart = new MediaTypeHeaderValue("multipart/form-data") { Parameters = { new NameValueHeaderValue("boundary", "part") } };

        await IsRefusedAsync("admin", "/returns?upload=cut-off#upload", form => form.PostAsync(new BrokenOffContent(form.Fields(Force, Quarter), halfSent: null)));
        await IsRefusedAsync("admin", "/returns?upload=cut-off#upload", form => form.PostAsync(new StringContent("--part\r\nContent-Disposition: form-data; name=force\r\n\r\nke", multipart)));
        await IsRefusedAsync("admin", "/returns?upload=cut-off#upload", form => form.PostAsync(new StringContent("--part\r\nContent-Dispo", multipart)));
    }

    [Fact]
    public async Task Of_an_upload_that_is_interrupted_nothing_stays()
    {
        var before = await store.CountsAsync();
        using var form = await ReturnForm.OpenAsync(store.Dashboard, "admin");

        // The connection breaks once a part of the file lies in the store.
        var sending = async () => await form.PostAsync(new BrokenOffContent(form.Fields(Force, Quarter), () => BecomesAsync(files => files.Any(f => f.EndsWith(".part", StringComparison.Ordinal)))));

        await sending.Should().ThrowAsync<HttpRequestException>();
        await BecomesAsync(files => files.Count == before.Files);
        (await store.CountsAsync()).Should().Be(before);
    }

    private async Task IsRefusedAsync(string account, string expected, Func<ReturnForm, Task<HttpResponseMessage>> send)
    {
        var before = await store.CountsAsync();
        using var form = await ReturnForm.OpenAsync(store.Dashboard, account);

        using var answer = await send(form);

        answer.Headers.Location?.OriginalString.Should().Be(expected);
        (await store.CountsAsync()).Should().Be(before);
        (await form.Client.GetStringAsync(expected)).Should().Contain("Error: ");
    }

    private async Task BecomesAsync(Func<IReadOnlyList<string>, bool> holds)
    {
        for (var look = 0; look < 200 && !holds(store.Files()); look++)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(50));
        }

        holds(store.Files()).Should().BeTrue();
    }

    private static MultipartFormDataContent With(MultipartFormDataContent fields, HttpContent file)
    {
        fields.Add(file, "file", "kent.csv");
        return fields;
    }
}
