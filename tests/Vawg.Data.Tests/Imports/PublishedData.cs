using Xunit;

namespace Vawg.Data.Tests.Imports;

/// <summary>The published files beside the repository, which are never part of it; a test that needs one is skipped where it is absent.</summary>
internal static class PublishedData
{
    public const string RecordedCrime = "recorded_crime_force_quarter.csv.gz";
    public const string Outcomes = "outcomes_force_quarter_2018_19.csv.gz";
    public const string Population = "population_force.csv";
    public const string Workbook = "ons_police_force_area_tables_ye_dec_2024.xlsx";
    public const string Workforce = "workforce_force.csv";

    public static string PathOrSkip(string name)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Vawg.Dashboard.sln")))
        {
            folder = folder.Parent;
        }

        var path = folder?.Parent is { } above ? Path.Combine(above.FullName, "shared", "data", name) : null;
        Skip.If(path is null || !File.Exists(path), $"The published file {name} is not in ../shared/data.");
        return path!;
    }
}
