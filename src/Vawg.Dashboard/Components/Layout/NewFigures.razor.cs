using Vawg.Data.Queries.Figures;

namespace Vawg.Dashboard.Components.Layout;

/// <summary>Tells an open page what is published now, so that it can show new figures. It asks at once when this product publishes, and now and then for what a command published.</summary>
public sealed partial class NewFigures(PublicationNews news) : OpenPageWatch
{
    private string? _published;

    protected override async Task WatchAsync()
    {
        while (true)
        {
            var published = await news.NowAsync(Gone);
            if (published != _published)
            {
                _published = published;
                await InvokeAsync(StateHasChanged);
            }

            await news.WaitAsync(Gone);
        }
    }
}
