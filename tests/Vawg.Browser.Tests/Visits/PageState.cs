using Microsoft.Playwright;

namespace Vawg.Browser.Tests.Visits;

/// <summary>A page in a state that a reader can bring it to.</summary>
public sealed record PageState(string Name, string Path)
{
    /// <summary>Brings the page into the state after it has come.</summary>
    public Func<IPage, Task> Prepare { get; init; } = _ => Task.CompletedTask;

    public bool NeedsOpenData { get; init; }

    /// <summary>Whether the product has no figures.</summary>
    public bool IsEmpty { get; init; }

    /// <summary>The demonstration account that is signed in; null for a visitor.</summary>
    public string? Account { get; init; } = "analyst";

    /// <summary>The status that the page comes with.</summary>
    public int Status { get; init; } = 200;
}
