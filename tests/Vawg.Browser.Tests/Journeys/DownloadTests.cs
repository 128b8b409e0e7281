using System.Buffers.Binary;
using FluentAssertions;
using Xunit;

namespace Vawg.Browser.Tests.Journeys;

[Collection(BrowserGroup.Name)]
public sealed class DownloadTests(BrowserSession session)
{
    private const string Page = "/forces/west-yorkshire?collection=demonstration";

    /// <summary>The share of pixels of an image that are not white.</summary>
    private const string Inked = """
        async base64 => {
          const image = new Image();
          image.src = `data:image/png;base64,${base64}`;
          await image.decode();
          const canvas = document.createElement('canvas');
          [canvas.width, canvas.height] = [image.width, image.height];
          const context = canvas.getContext('2d');
          context.drawImage(image, 0, 0);
          const pixels = context.getImageData(0, 0, canvas.width, canvas.height).data;
          let inked = 0;
          for (let i = 0; i < pixels.length; i += 4) {
            inked += pixels[i] < 250 || pixels[i + 1] < 250 || pixels[i + 2] < 250 ? 1 : 0;
          }
          return inked * 4 / pixels.length;
        }
        """;

    [SkippableTheory]
    [InlineData("#trend-chart", "trend")]
    [InlineData("#funnel", "funnel")]
    [InlineData("#outcomes-chart", "outcomes")]
    public async Task A_chart_is_saved_as_an_image_at_twice_the_size_of_its_drawing(string figure, string chart)
    {
        var page = await session.NewPageAsync(Screen.Desk);
        await page.GotoAsync(Page);
        var svg = await page.EvaluateAsync<double[]>(
            "async address => { const text = await (await fetch(address)).text(); return [...text.match(/viewBox=\"0 0 ([0-9.]+) ([0-9.]+)\"/).slice(1)].map(Number); }",
            await page.Locator($"{figure} .tools a[href*='.svg']").GetAttributeAsync("href"));

        var download = await page.RunAndWaitForDownloadAsync(() => page.Locator($"{figure} [data-png]").PressAsync("Enter"));

        download.SuggestedFilename.Should().StartWith($"{chart}-vawg-west-yorkshire-demonstration-").And.EndWith(".png");
        var bytes = await File.ReadAllBytesAsync((await download.PathAsync())!);
        bytes.Take(8).Should().Equal(0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A);
        BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(16)).Should().BeCloseTo((int)(2 * svg[0]), 2);
        BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(20)).Should().BeCloseTo((int)(2 * svg[1]), 2);
        bytes.Length.Should().BeInRange(15_000, 2_000_000);
        (await page.EvaluateAsync<double>(Inked, Convert.ToBase64String(bytes))).Should().BeInRange(0.01, 0.6, "it is neither blank nor filled");
        await page.Context.CloseAsync();
    }

    [SkippableFact]
    public async Task Without_scripts_the_image_is_not_offered_and_the_drawing_is()
    {
        var page = await session.NewPageAsync(Screen.Desk, hasScripts: false);
        await page.GotoAsync(Page);

        (await page.Locator("[data-png]:visible").CountAsync()).Should().Be(0);
        (await page.Locator(".tools a[href*='.svg']:visible").CountAsync()).Should().BeGreaterThan(3);
        await page.Context.CloseAsync();
    }
}
