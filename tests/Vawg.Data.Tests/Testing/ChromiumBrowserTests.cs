using FluentAssertions;
using Vawg.Testing;
using Xunit;

namespace Vawg.Data.Tests.Testing;

public sealed class ChromiumBrowserTests
{
    [Fact]
    public void The_named_browser_is_taken_before_any_other()
    {
        var named = RepositoryRoot.Combine("Vawg.Dashboard.sln");

        ChromiumBrowser.Find(named, searchPath: null).Should().Be(named);
    }

    [Fact]
    public void A_named_browser_that_does_not_exist_is_not_replaced_by_another() =>
        ChromiumBrowser.Find(RepositoryRoot.Combine("no-such-browser"), "/usr/bin").Should().BeNull();

    [Fact]
    public void A_browser_is_found_in_the_search_path()
    {
        var folder = Directory.CreateTempSubdirectory("vawg-browser-");
        var browser = Path.Combine(folder.FullName, "chromium");
        File.WriteAllText(browser, string.Empty);

        ChromiumBrowser.Find(named: null, folder.FullName).Should().Be(browser);

        folder.Delete(recursive: true);
    }
}
