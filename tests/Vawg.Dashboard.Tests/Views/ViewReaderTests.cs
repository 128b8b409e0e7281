using FluentAssertions;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.DependencyInjection;
using Vawg.Dashboard.Tests.Hosting;
using Vawg.Dashboard.Views;
using Vawg.Domain.Measures;
using Vawg.Domain.Reference;
using Xunit;

namespace Vawg.Dashboard.Tests.Views;

[Collection(ServedDashboardGroup.Name)]
public sealed class ViewReaderTests(ServedDashboard served)
{
    [Fact]
    public async Task A_choice_that_goes_through_its_address_comes_back_the_same()
    {
        foreach (var choice in Choices.All())
        {
            var view = await ReadAsync(AppUrls.OverviewOf(choice), null);

            view.Notices.Should().BeEmpty();
            Choices.Words(view.Choice).Should().Be(Choices.Words(choice));
        }
    }

    [Fact]
    public async Task The_force_of_a_force_page_comes_from_its_path()
    {
        foreach (var choice in Choices.All().Where(c => c.Force is not null))
        {
            var view = await ReadAsync(AppUrls.ForceOf(choice, choice.Force!), choice.Force);

            Choices.Words(view.Choice).Should().Be(Choices.Words(choice));
        }
    }

    [Theory]
    [InlineData("/?theme=sh&force=gwent&collection=demonstration&period=year-ending-march-2023")]
    [InlineData("/?force=Gwent&theme=SH&collection=DEMONSTRATION&period=2022/23")]
    [InlineData("/?force=W15000002&theme=sh&collection=demonstration&with=national&sort=name&utm=1")]
    public async Task One_view_has_one_address_however_it_was_asked_for(string address)
    {
        var view = await ReadAsync(address, null);

        AppUrls.OverviewOf(view.Choice).Should().Be("/?collection=demonstration&period=year-ending-march-2023&force=gwent&theme=sh");
    }

    private async Task<View> ReadAsync(string address, Force? forceOfPath)
    {
        var query = new QueryCollection(QueryHelpers.ParseQuery(new Uri(served.Dashboard.Address, address).Query));
        var reader = served.Dashboard.Services.GetRequiredService<ViewReader>();
        return (await reader.ReadAsync(ViewQuery.Of(query), forceOfPath, Reader.General, CancellationToken.None))!;
    }
}
