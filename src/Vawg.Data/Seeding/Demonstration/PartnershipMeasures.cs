namespace Vawg.Data.Seeding.Demonstration;

/// <summary>Work with partners: MARAC, the safeguarding hub, schools, reviews, and places that feel unsafe.</summary>
internal static class PartnershipMeasures
{
    private const double MaracCasesPerMillion = 480;
    private const double HubReferralsPerOffence = 0.42;
    private const double IncidentsWithAChild = 0.26;
    private const double ReviewsPerMillion = 0.45;
    private const long MostReviews = 2;
    private const double SchoolsPerMillion = 42;

    private static readonly (string Space, double PerMillion)[] Reports = [("public", 42), ("education", 1.5), ("transport", 5), ("online", 1)];

    private static readonly string[] Profiles = ["public", "private", "online", "education"];

    private static readonly string[] StreetSafe = ["STREETSAFE_REPORTS"];

    public static void Write(MeasuredQuarter of, MeasureTable table)
    {
        var ways = of.Ways(DrawStream.Partnership);
        var draws = of.Draws(DrawStream.Partnership);
        var cases = draws.Events(MaracCasesPerMillion * of.Millions * ways.Factor(0.15) * of.Between(0.85, 1.1));
        var eligible = draws.Binomial(table["INCIDENTS", "DA"].Value, IncidentsWithAChild);
        table.Add("MARAC_CASES", string.Empty, cases);
        table.Add("MARAC_REPEAT", string.Empty, draws.Binomial(cases, ways.Near(0.32, 0.1)));
        table.Add("MASH_REFERRALS", string.Empty, draws.Binomial(of.Counts.AllRecorded, ways.Near(HubReferralsPerOffence, 0.15)));
        table.Add("ENCOMPASS_ELIGIBLE", string.Empty, eligible);
        table.Add("ENCOMPASS_NOTIFICATIONS", string.Empty, draws.Binomial(eligible, Math.Min(0.97, of.Between(0.58, 0.86) * ways.Factor(0.08))));
        table.Add("HOMICIDE_REVIEWS", string.Empty, Math.Min(MostReviews, draws.Events(ReviewsPerMillion * of.Millions)));
        table.Add("SCHOOLS_ENGAGED", string.Empty, draws.Events(SchoolsPerMillion * of.Millions * ways.Factor(0.3) * of.Between(0.7, 1.3)));
        foreach (var (space, perMillion) in Reports)
        {
            if (of.Quarter < PolicyQuarters.StreetSafe)
            {
                table.AddNotApplicable(StreetSafe, space);
            }
            else
            {
                table.Add("STREETSAFE_REPORTS", space, draws.Events(perMillion * of.Millions));
            }
        }

        foreach (var space in Profiles)
        {
            table.Add("PROBLEM_PROFILE_AGE", space, EventDraws.Whole(1 + (draws.Uniform() * of.Between(PolicyQuarters.Framework, 30, 14))));
        }
    }
}
