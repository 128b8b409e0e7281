namespace Vawg.Domain.Returns.Sheets;

/// <summary>Why a file cannot be read.</summary>
public enum RefusalCause : byte
{
    /// <summary>Nothing in it.</summary>
    Empty = 1,

    /// <summary>Not a workbook, an archive of CSV files or CSV; the detail says what it is.</summary>
    NotASheet = 2,

    /// <summary>Its name ends as one kind of file and its content is another.</summary>
    WrongEnding = 3,

    Encrypted = 4,

    Macros = 5,

    ExternalLinks = 6,

    /// <summary>Cut short, or not well formed.</summary>
    Damaged = 7,

    /// <summary>XML that declares a document type or entities.</summary>
    DocumentType = 8,

    /// <summary>Text that is not UTF-8; the detail says what it seems to be.</summary>
    NotUtf8 = 9,

    /// <summary>An archive inside the archive.</summary>
    ArchiveInside = 10,

    /// <summary>A file in the archive whose name has a path, control characters or no place in a return.</summary>
    EntryName = 11,

    TooManyEntries = 12,

    TooManyBytes = 13,

    TooManySheets = 14,

    TooManyRows = 15,

    TooManyCells = 16,

    /// <summary>A cell far outside any sheet of a return.</summary>
    FarCell = 17,

    CellTooLong = 18,

    TooDeep = 19,

    TooMuchTime = 20,

    TooMuchMemory = 21,

    /// <summary>The reader ended without saying why.</summary>
    ReaderEnded = 22,
}
