namespace Vawg.Dashboard.Components.Shared;

/// <summary>Why something stands in the place of a figure.</summary>
public enum StateKind
{
    /// <summary>There are no figures for what was asked.</summary>
    Empty,

    /// <summary>The figures are being prepared; the text names the stage.</summary>
    Loading,

    /// <summary>The figures could not be read; the text says what still works and gives a reference.</summary>
    Error,
}
