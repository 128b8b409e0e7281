using Vawg.Data.Registers;

namespace Vawg.Dashboard.Features.Threats;

/// <summary>An intelligence gap as it is filled in.</summary>
public sealed class GapForm
{
    public string? Title { get; set; }

    public string? Unknown { get; set; }

    public string? Matters { get; set; }

    /// <summary>The addresses of the themes that are ticked.</summary>
    public List<string> Themes { get; set; } = [];

    public string? Owner { get; set; }

    public string? Closes { get; set; }

    public string? Source { get; set; }

    public string? Place { get; set; }

    public NewGap Written() => new()
    {
        Title = RegisterText.Tidy(Title),
        Unknown = RegisterText.Tidy(Unknown),
        Matters = RegisterText.Tidy(Matters),
        Themes = Domain.Threats.Themes.Nine.Where(t => Themes.Contains(t.Slug)).ToList(),
        Owner = RegisterText.Tidy(Owner),
        Closes = RegisterText.Tidy(Closes),
        Source = RegisterText.Tidy(Source),
        Place = RegisterText.Tidy(Place),
    };
}
