using Vawg.Data.Registers;
using Vawg.Domain.Threats;

namespace Vawg.Dashboard.Features.Threats;

/// <summary>An intelligence gap as it is filled in.</summary>
public sealed class GapForm
{
    public string? Title { get; set; }

    public string? Unknown { get; set; }

    public string? Matters { get; set; }

    /// <summary>The addresses of the themes that are ticked; null when none is.</summary>
    public List<string>? Themes { get; set; }

    public string? Owner { get; set; }

    public string? Closes { get; set; }

    public string? Source { get; set; }

    public string? Place { get; set; }

    public bool Ticks(Theme theme) => Themes?.Contains(theme.Slug) == true;

    public NewGap Written() => new()
    {
        Title = RegisterText.Tidy(Title),
        Unknown = RegisterText.Tidy(Unknown),
        Matters = RegisterText.Tidy(Matters),
        Themes = Domain.Threats.Themes.Nine.Where(Ticks).ToList(),
        Owner = RegisterText.Tidy(Owner),
        Closes = RegisterText.Tidy(Closes),
        Source = RegisterText.Tidy(Source),
        Place = RegisterText.Tidy(Place),
    };
}
