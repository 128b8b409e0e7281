namespace Vawg.Data.Seeding.Demonstration;

/// <summary>Victims, a quarter of them repeat victims (stra-2023), their support, and what they say of it.</summary>
internal static class VictimMeasures
{
    private const double VictimsPerOffence = 0.81;
    private const double Repeat = 0.25;
    private const double OutcomeKnownAs16 = 0.31;

    private static readonly (string Service, double Share)[] Services = [("IDVA", 0.09), ("ISVA", 0.035), ("VICTIM_SUPPORT", 0.28), ("OTHER", 0.06)];

    private static readonly (string Survey, double PerMillion, double Satisfied)[] Surveys = [("DA", 95, 0.75), ("RASSO", 12, 0.68), ("OTHER", 60, 0.7)];

    public static void Write(MeasuredQuarter of, MeasureTable table)
    {
        var ways = of.Ways(DrawStream.Victims);
        var (repeat, support, satisfied) = (ways.Near(Repeat, 0.12), ways.Factor(0.15), ways.Factor(0.05));
        var draws = of.Draws(DrawStream.Victims);
        var victims = EventDraws.Whole(of.Counts.AllRecorded * VictimsPerOffence * draws.Factor(0.01));
        table.Add("VICTIMS", string.Empty, victims);
        table.Add("VICTIMS_REPEAT", string.Empty, draws.Binomial(victims, repeat));
        table.Add("SUPPORT_NEEDS_ASSESSED", string.Empty, draws.Binomial(victims, of.Between(0.52, 0.66)));
        foreach (var (service, share) in Services)
        {
            table.Add("SUPPORT_REFERRED", service, draws.Binomial(victims, share * support * of.Between(0.9, 1.1)));
        }

        foreach (var (survey, perMillion, share) in Surveys)
        {
            var completed = draws.Events(perMillion * of.Millions);
            table.Add("SURVEY_COMPLETED", survey, completed);
            table.Add("SURVEY_SATISFIED", survey, draws.Binomial(completed, Math.Min(0.95, share * satisfied)));
            table.Add("SURVEY_OUTCOME_16", survey, draws.Binomial(completed, OutcomeKnownAs16));
        }
    }
}
