namespace Vawg.Domain.Returns.Screening.Reading;

/// <summary>How a cell that should hold a whole number is written.</summary>
internal enum NumberForm
{
    Whole,

    /// <summary>A whole number beyond any that a return could hold.</summary>
    TooLarge,

    /// <summary>A whole number as text, its thousands set apart.</summary>
    WithSeparator,

    /// <summary>A decimal that says no more than a whole number, as text: 12.0.</summary>
    WholeWithPoint,

    Other,
}
