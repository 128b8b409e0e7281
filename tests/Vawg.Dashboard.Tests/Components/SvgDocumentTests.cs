using System.Xml.Linq;
using Bunit;
using FluentAssertions;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Vawg.Dashboard.Components.Charts;
using Xunit;

namespace Vawg.Dashboard.Tests.Components;

public class SvgDocumentTests
{
    private static readonly SvgCaption Caption = new()
    {
        Marking = "OFFICIAL-SENSITIVE",
        IsDemonstration = true,
        Title = "Recorded stalking & harassment, Kent, by quarter",
        Filters = "Force: Kent. Period: to Q4 2022/23.",
        Source = "Force returns",
        Version = "Version 12",
        DataAsAt = "31 August 2023",
        Key = [new KeyItem(KeyMark.Signal, "signal of unusual change"), new KeyItem(KeyMark.None, "[x] not supplied")],
    };

    [Fact]
    public async Task File_carries_title_filters_key_source_version_date_and_marking_twice()
    {
        var texts = (await Drawn()).Descendants().Where(e => e.Name.LocalName == "text").Select(e => e.Value).ToList();

        texts[0].Should().Be("OFFICIAL-SENSITIVE");
        texts[^1].Should().Be("OFFICIAL-SENSITIVE");
        texts.Should().Contain(Caption.Title).And.Contain(Caption.Filters).And.Contain("signal of unusual change").And.Contain("[x] not supplied");
        texts.Should().Contain("Source: Force returns. Version 12. Data as at 31 August 2023.");
        texts.Should().Contain(t => t.StartsWith("DEMONSTRATION", StringComparison.Ordinal));
    }

    [Fact]
    public async Task File_stands_alone()
    {
        var file = (await Drawn()).ToString();

        file.Should().NotContain("var(").And.NotContain("href").And.NotContain("data-step").And.NotContain("-only");
        file.Should().Contain("fill: #F46A25");
    }

    [Fact]
    public void Chart_without_a_drawing_is_refused()
    {
        var act = () => SvgDocument.Of("<p>nothing</p>", Caption);

        act.Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Long_titles_break_into_lines_that_fit() =>
        TextLines.Of(string.Join(' ', Enumerable.Repeat("recorded", 40)), 400).Should().HaveCountGreaterThan(4)
            .And.OnlyContain(line => TextWidth.Of(line, true) <= 400);

    private static async Task<XDocument> Drawn()
    {
        await using var services = new ServiceCollection().AddLogging().BuildServiceProvider();
        var renderer = new ChartSvgRenderer(services, NullLoggerFactory.Instance);
        var parameters = new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            ["Id"] = "file",
            ["Name"] = "XmR chart",
            ["Description"] = "It rises.",
            ["Chart"] = Charts.Trend(),
        };
        return XDocument.Parse(await renderer.RenderAsync<XmRLine>(parameters, Caption));
    }
}
