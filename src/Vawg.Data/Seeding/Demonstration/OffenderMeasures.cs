namespace Vawg.Data.Seeding.Demonstration;

/// <summary>Offenders of high harm: how many are known, managed, and offend again. One offender may be in several programmes.</summary>
internal static class OffenderMeasures
{
    private const double IdentifiedPerMillion = 190;
    private const double Reoffended = 0.06;
    private const string AnyProgramme = "ANY";

    /// <summary>Of all who are managed.</summary>
    private static readonly (string Programme, double Share)[] Programmes = [("MAPPA", 0.42), ("MATAC", 0.18), ("IOM", 0.16), ("DRIVE", 0.07), ("TOP_COHORT", 0.1), ("LOCAL", 0.3)];

    public static void Write(MeasuredQuarter of, MeasureTable table)
    {
        var ways = of.Ways(DrawStream.Offenders);
        var identified = EventDraws.Whole(IdentifiedPerMillion * of.Millions * ways.Factor(0.2) * of.Between(0.8, 1.2));
        var draws = of.Draws(DrawStream.Offenders);
        var managed = draws.Binomial(identified, Math.Min(0.95, of.Between(0.5, 0.66) * ways.Factor(0.12)));
        var most = 0L;
        table.Add("OFFENDERS_IDENTIFIED", string.Empty, identified);
        table.Add("OFFENDERS_MANAGED", AnyProgramme, managed);
        foreach (var (programme, share) in Programmes)
        {
            var inProgramme = draws.Binomial(managed, share);
            var again = draws.Binomial(inProgramme, Reoffended);
            most = Math.Max(most, again);
            table.Add("OFFENDERS_MANAGED", programme, inProgramme);
            table.Add("OFFENDERS_REOFFENDED", programme, again);
        }

        table.Add("OFFENDERS_REOFFENDED", AnyProgramme, Math.Max(most, draws.Binomial(managed, Reoffended)));
    }
}
