namespace Vawg.Domain.Indicators;

/// <summary>Places and prevention, and reviews of domestic homicides.</summary>
internal static class VictimIndicators
{
    public static IEnumerable<IndicatorGrid> Grids =>
    [
        new(
            "places", IndicatorPage.Victims, "Places and prevention",
            "Reports of places that feel unsafe, how old the force's picture of them is, and work with schools.",
            "Place",
            [new("public", "Public space"), new("private", "Private space"), new("online", "Online"), new("education", "Education"), new("transport", "Transport")],
            [
                IndicatorColumn.Count("streetsafe", "StreetSafe reports", "StreetSafe reports received", "STREETSAFE_REPORTS").For("public", "education", "transport", "online"),
                IndicatorColumn.Level("profile-age", "Age of the problem profile, months", "Months since the VAWG problem profile was refreshed", "PROBLEM_PROFILE_AGE").For("public", "private", "online", "education"),
                new("schools", "Schools with healthy-relationships work", row => row.Breakdown != "education" ? null : new Indicator
                {
                    Slug = "schools", Name = "Schools with healthy-relationships work", Kind = IndicatorKind.Count,
                    Numerator = IndicatorPart.Of("schools with healthy-relationships work", "SCHOOLS_ENGAGED"),
                }),
            ],
            ["Reports of places rise where the service is made known. Problem profiles are returned once a year, schools twice."]),
        new(
            "homicide", IndicatorPage.Victims, "Domestic homicide reviews",
            "Reviews opened after a death that may follow from domestic abuse.",
            string.Empty,
            [new(string.Empty, string.Empty)],
            [IndicatorColumn.Count("homicide-reviews", "Reviews opened", "Domestic homicide reviews opened", "HOMICIDE_REVIEWS")],
            ["A review is opened some time after a death, often in a later quarter."]),
    ];
}
