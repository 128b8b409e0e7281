namespace Vawg.Domain.Measures;

/// <summary>A hidden quarter of a force while the search goes on.</summary>
internal sealed class HiddenQuarter
{
    /// <summary>See <see cref="HiddenFigure.Since"/>.</summary>
    public required int? Since { get; set; }

    /// <summary>See <see cref="HiddenFigure.Below"/>.</summary>
    public required long Below { get; set; }

    /// <summary>See <see cref="HiddenFigure.Above"/>.</summary>
    public required long Above { get; set; }

    /// <summary>By how much more it could have been larger if a count that holds it, and is hidden too, had been.</summary>
    public required long AboveWithWhole { get; init; }
}
