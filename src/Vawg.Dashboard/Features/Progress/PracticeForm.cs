using System.Globalization;
using Vawg.Data.Progress;
using Vawg.Domain.Measures;
using Vawg.Domain.Progress;
using Vawg.Domain.Reference;
using Vawg.Domain.Threats;

namespace Vawg.Dashboard.Features.Progress;

/// <summary>A notable practice as it is filled in.</summary>
public sealed class PracticeForm
{
    public string? Force { get; set; }

    /// <summary>The reference of a commitment, or the address of a theme.</summary>
    public string? About { get; set; }

    public string? What { get; set; }

    public string? Grade { get; set; }

    public string? Source { get; set; }

    public string? On { get; set; }

    /// <summary>An entry, to be corrected.</summary>
    public static PracticeForm Of(Practice practice) => new()
    {
        Force = practice.Force.Slug,
        About = practice.Commitment?.Slug ?? practice.Theme!.Slug,
        What = practice.What,
        Grade = practice.Grade.Slug(),
        Source = practice.Source,
        On = practice.On.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
    };

    public NewPractice Written(Collection collection, int? corrects)
    {
        var commitment = Commitments.Find(About) is { IsForForces: true } found ? found : null;
        return new NewPractice
        {
            Collection = collection,
            Force = Domain.Reference.Forces.FindBySlug(Force),
            Commitment = commitment,
            Theme = commitment is null ? Themes.FindBySlug(About ?? string.Empty) : null,
            What = (What ?? string.Empty).ReplaceLineEndings("\n"),
            Grade = PracticeGrades.FindBySlug(Grade),
            Source = Source ?? string.Empty,
            On = DateOnly.TryParseExact(On, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null,
            ReplacesId = corrects,
        };
    }
}
