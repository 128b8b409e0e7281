namespace Vawg.Data.Returns.Writing;

/// <summary>How a cell is formatted, so that what is typed into it stays what it was meant to be.</summary>
public enum CellFormat
{
    /// <summary>As the spreadsheet program sees fit: numbers, and [x] in their place.</summary>
    General = 0,

    /// <summary>Text whatever is typed: 4.10 stays 4.10, and 10-12 does not become a day.</summary>
    Text = 1,

    /// <summary>A day, shown as 2023-03-31.</summary>
    Day = 2,

    /// <summary>Text on as many lines as it needs.</summary>
    Paragraph = 3,

    Heading = 4,
}
