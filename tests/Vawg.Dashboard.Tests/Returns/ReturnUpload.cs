using System.Globalization;
using System.Text.Json;
using Vawg.Dashboard.Tests.Hosting;

namespace Vawg.Dashboard.Tests.Returns;

/// <summary>Hands a return in by the form of the page, and waits until it was screened.</summary>
internal static class ReturnUpload
{
    /// <returns>The number of the version in its address.</returns>
    public static async Task<int> SendAsync(RunningDashboard dashboard, string account, string force, string quarter, string name, byte[] bytes)
    {
        using var form = await ReturnForm.OpenAsync(dashboard, account);
        using var answer = await form.SendAsync(force, quarter, name, bytes);
        return await ScreenedAsync(form.Client, answer);
    }

    /// <summary>Waits until what the answer leads to was screened.</summary>
    public static async Task<int> ScreenedAsync(HttpClient client, HttpResponseMessage answer)
    {
        var id = int.Parse(answer.Headers.Location!.OriginalString.Split('/')[^1], CultureInfo.InvariantCulture);
        while (await IsAtWorkAsync(client, id))
        {
            await Task.Delay(TimeSpan.FromMilliseconds(100));
        }

        return id;
    }

    private static async Task<bool> IsAtWorkAsync(HttpClient client, int id)
    {
        using var answer = await client.GetAsync(AppUrls.StageOf(id));
        using var stage = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        return stage.RootElement.GetProperty("atWork").GetBoolean();
    }
}
