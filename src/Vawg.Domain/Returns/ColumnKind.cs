namespace Vawg.Domain.Returns;

/// <summary>What the cells of a column of a return hold.</summary>
public enum ColumnKind
{
    /// <summary>A code of a reference list, or one of a few words; always text.</summary>
    Code,

    /// <summary>A whole number, or [x] or [z].</summary>
    Number,

    /// <summary>A day, as a date cell or as text: 2022-06-30.</summary>
    Day,

    /// <summary>The force's own words, at most <see cref="ReturnColumn.LongestText"/> characters; may be blank.</summary>
    FreeText,
}
