using Microsoft.EntityFrameworkCore;
using Vawg.Domain.Measures;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;
using Vawg.Domain.Returns;
using Vawg.Domain.Threats;
using Vawg.Domain.Threats.Scoring;

namespace Vawg.Data.Queries.Figures;

/// <summary>What returns say of specialist posts, and of how many victims the sex and age are known, by force and quarter.</summary>
public sealed class PostFigures
{
    private const string Established = "SPECIALIST_ESTABLISHED";
    private const string InPost = "SPECIALIST_IN_POST";
    private const string Trained = "SPECIALIST_TRAINED";
    private const string Total = "COMPLETENESS_TOTAL";
    private const string Known = "COMPLETENESS_KNOWN";

    private static readonly string[] Measures = [Established, InPost, Trained, Total, Known];

    private static readonly string[] Characteristics = ["victim:sex", "victim:age"];

    private static readonly string[] Breakdowns = [.. Characteristics, .. SpecialistPosts.RolesOf.Values.SelectMany(r => r)];

    private readonly Dictionary<(ForceCode Force, int Quarter, string Measure, string Breakdown), long> _values = [];

    internal static async Task<PostFigures> LoadAsync(VawgDbContext context, Collection collection, CancellationToken cancellationToken)
    {
        var figures = new PostFigures();
        var rows =
            from measure in context.Measures.AsNoTracking()
            join version in context.DataSetVersions.AsNoTracking() on measure.VersionId equals version.Id
            where version.Collection == collection && version.IsCurrent && measure.Value != null && Measures.Contains(measure.Measure) && Breakdowns.Contains(measure.Breakdown)
            select new { version.Scope, Quarter = version.FirstQuarter, measure.Measure, measure.Breakdown, measure.Value };
        foreach (var row in await rows.ToListAsync(cancellationToken))
        {
            var force = ForceCode.Parse(row.Scope[..row.Scope.IndexOf(' ', StringComparison.Ordinal)]);
            figures._values[(force, row.Quarter!.Value, row.Measure, row.Breakdown)] = row.Value!.Value;
        }

        return figures;
    }

    /// <summary>The same with a force's quarter replaced.</summary>
    internal PostFigures With(ForceCode force, Quarter quarter, IEnumerable<MeasureRow> measures)
    {
        var figures = new PostFigures();
        foreach (var (key, value) in _values.Where(v => v.Key.Force != force || v.Key.Quarter != quarter.Index))
        {
            figures._values.Add(key, value);
        }

        foreach (var row in measures.Where(m => m.Value is not null && Measures.Contains(m.Measure)))
        {
            figures._values[(force, quarter.Index, row.Measure, row.Breakdown)] = row.Value!.Value;
        }

        return figures;
    }

    /// <summary>Posts of a theme's roles at the newest quarter of the period for which each force supplied them, summed; null where no force did, or the theme has no roles of its own.</summary>
    public SpecialistPosts? PostsOf(Theme theme, IReadOnlyCollection<ForceCode> forces, Period period)
    {
        if (_values.Count == 0 || !SpecialistPosts.RolesOf.TryGetValue(theme.Code, out var roles))
        {
            return null;
        }

        SpecialistPosts? sum = null;
        foreach (var posts in forces.Select(f => PostsOf(roles, f, period)).OfType<SpecialistPosts>())
        {
            sum = sum is null ? posts : new SpecialistPosts(sum.Established + posts.Established, sum.InPost + posts.InPost, sum.Trained + posts.Trained);
        }

        return sum;
    }

    /// <summary>How many forces supplied the posts of a theme's roles in the period.</summary>
    public int SuppliersOf(Theme theme, IReadOnlyCollection<ForceCode> forces, Period period) =>
        SpecialistPosts.RolesOf.TryGetValue(theme.Code, out var roles) ? forces.Count(f => PostsOf(roles, f, period) is not null) : 0;

    /// <summary>The share of victims whose sex and age are known, the lesser of the two, over the quarters that were supplied; null where none was.</summary>
    public double? KnownVictims(IReadOnlyCollection<ForceCode> forces, Period period)
    {
        double? least = null;
        foreach (var characteristic in _values.Count == 0 ? [] : Characteristics)
        {
            long known = 0;
            long total = 0;
            foreach (var force in forces)
            {
                foreach (var quarter in period.Quarters)
                {
                    if (At(force, quarter, Known, characteristic) is { } some && At(force, quarter, Total, characteristic) is { } all)
                    {
                        known += some;
                        total += all;
                    }
                }
            }

            if (total == 0)
            {
                return null;
            }

            least = Math.Min(least ?? 1, (double)known / total);
        }

        return least;
    }

    private SpecialistPosts? PostsOf(IReadOnlyList<string> roles, ForceCode force, Period period)
    {
        foreach (var quarter in period.Quarters.Reverse())
        {
            var supplied = roles.Where(r => At(force, quarter, Established, r) is not null && At(force, quarter, InPost, r) is not null).ToList();
            if (supplied.Count == roles.Count)
            {
                var trained = roles.Select(r => At(force, quarter, Trained, r)).ToList();
                return new SpecialistPosts(
                    roles.Sum(r => At(force, quarter, Established, r)!.Value),
                    roles.Sum(r => At(force, quarter, InPost, r)!.Value),
                    trained.TrueForAll(t => t is not null) ? trained.Sum(t => t!.Value) : null);
            }
        }

        return null;
    }

    private long? At(ForceCode force, Quarter quarter, string measure, string breakdown) =>
        _values.TryGetValue((force, quarter.Index, measure, breakdown), out var value) ? value : null;
}
