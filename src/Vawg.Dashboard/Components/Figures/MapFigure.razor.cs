using Microsoft.AspNetCore.Components;
using Vawg.Dashboard.Components.Charts;

namespace Vawg.Dashboard.Components.Figures;

/// <summary>The tile map of a topic's rates, with its list.</summary>
public partial class MapFigure : ComponentBase
{
    private IReadOnlyList<TileFigure> _tiles = [];
    private TileScale _scale = default!;

    [Parameter, EditorRequired]
    public string Id { get; set; } = string.Empty;

    [Parameter, EditorRequired]
    public ForcesModel Model { get; set; } = default!;

    protected override void OnParametersSet() => (_tiles, _scale) = (MapModel.Tiles(Model), MapModel.Scale(Model));

    private string Download(string extension) => AppUrls.DownloadOf(Model.View.Choice with { Topic = Model.Topic }, "map", extension);
}
