namespace Vawg.Dashboard.Views;

/// <summary>The order of forces in charts and tables. Alphabetical unless the reader asks for another.</summary>
public enum SortOrder
{
    Name,

    /// <summary>Highest rate first.</summary>
    Rate,
}
