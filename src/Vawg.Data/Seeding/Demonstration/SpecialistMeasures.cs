namespace Vawg.Data.Seeding.Demonstration;

/// <summary>Specialist posts, filled and trained, and courses.</summary>
internal static class SpecialistMeasures
{
    private const long FewestPosts = 2;
    private const double MostFilled = 0.985;

    private static readonly (string Role, double PerMillion, double Filled, double Trained)[] Roles =
    [
        ("PIP2", 230, 0.83, 0.78),
        ("SOLO", 38, 0.88, 0.87),
        ("SCAIDP", 45, 0.85, 0.79),
        ("SSAIDP", 24, 0.82, 0.72),
        ("ABE", 60, 0.89, 0.88),
        ("DIGITAL_FORENSIC", 22, 0.76, 0.83),
    ];

    private static readonly (string Course, double PerMillion, double First, double Last)[] Courses =
    [
        ("DA_MATTERS", 2_200, 0.3, 0.72),
        ("RASSO_FIRST_RESPONSE", 1_500, 0.2, 0.6),
        ("ONLINE_HARM", 500, 0.1, 0.42),
        ("PPSLP", 120, 0.05, 0.36),
    ];

    public static void Write(MeasuredQuarter of, MeasureTable table)
    {
        var ways = of.Ways(DrawStream.Specialists);
        var draws = of.Draws(DrawStream.Specialists);
        var (filled, trained) = (ways.Factor(0.05), ways.Factor(0.06));
        foreach (var role in Roles)
        {
            var established = Math.Max(FewestPosts, EventDraws.Whole(role.PerMillion * of.Millions * ways.Factor(0.12)));
            var usual = PlantedInMeasures.PostsOf(of.Force.Code) ?? (role.Filled * filled * of.Between(0.97, 1.03), role.Trained * trained * of.Between(0.95, 1.05));
            var inPost = EventDraws.Whole(established * Math.Min(MostFilled, draws.Near(usual.Filled, 0.015)));
            table.Add("SPECIALIST_ESTABLISHED", role.Role, established);
            table.Add("SPECIALIST_IN_POST", role.Role, inPost);
            table.Add("SPECIALIST_TRAINED", role.Role, EventDraws.Whole(inPost * Math.Min(MostFilled, draws.Near(usual.Trained, 0.015))));
        }

        foreach (var course in Courses)
        {
            var eligible = EventDraws.Whole(course.PerMillion * of.Millions * ways.Factor(0.1));
            table.Add("TRAINING_ELIGIBLE", course.Course, eligible);
            table.Add("TRAINING_COMPLETED", course.Course, EventDraws.Whole(eligible * Math.Min(MostFilled, of.Between(course.First, course.Last) * ways.Factor(0.15))));
        }
    }
}
