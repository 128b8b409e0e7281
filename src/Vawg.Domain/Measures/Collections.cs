namespace Vawg.Domain.Measures;

/// <summary>Names, addresses and coverage of the collections.</summary>
public static class Collections
{
    public static string Name(this Collection collection) => collection switch
    {
        Collection.Demonstration => "Demonstration",
        Collection.OpenData => "Home Office open data",
        Collection.ForceReturns => "Force returns",
        Collection.PublishedAssessments => "Published assessments",
        _ => throw new ArgumentOutOfRangeException(nameof(collection), collection, "A collection without a name."),
    };

    /// <summary>As it stands in an address and on the command line.</summary>
    public static string Slug(this Collection collection) => collection switch
    {
        Collection.Demonstration => "demonstration",
        Collection.OpenData => "open-data",
        Collection.ForceReturns => "returns",
        Collection.PublishedAssessments => "assessments",
        _ => throw new ArgumentOutOfRangeException(nameof(collection), collection, "A collection without an address."),
    };

    /// <summary>Whom the figures count, for the line under a title.</summary>
    public static string Coverage(this Collection collection) => collection switch
    {
        Collection.Demonstration => "female victims aged 10 and over",
        Collection.OpenData => "all victims",
        Collection.ForceReturns => "female victims aged 10 and over",
        Collection.PublishedAssessments => "as printed",
        _ => throw new ArgumentOutOfRangeException(nameof(collection), collection, "A collection without coverage."),
    };

    /// <summary>Whether small cells are already public, so that nothing is suppressed.</summary>
    public static bool IsPublic(this Collection collection) => collection is Collection.OpenData or Collection.PublishedAssessments;

    public static bool TryParse(string? slug, out Collection collection)
    {
        collection = Enum.GetValues<Collection>().FirstOrDefault(c => c.Slug().Equals(slug, StringComparison.OrdinalIgnoreCase));
        return collection != default;
    }
}
