using System.Globalization;
using System.Text;
using Vawg.Data.Queries.Threats;
using Vawg.Domain.Threats.Scoring;

namespace Vawg.Dashboard.Views;

/// <summary>What the reader chose of threat scores, as it stands in the address: the edition, the way of combining, and what is supposed.</summary>
public sealed record ThreatChoice
{
    public static ThreatChoice None { get; } = new();

    /// <summary>2023 or 2024 for a printed edition, "figures" for the year of the filter bar; null for whichever the collection can show.</summary>
    public string? Edition { get; init; }

    public Combining Combining { get; init; } = Combining.Uplift;

    /// <summary>Another score set than that of the edition, for comparison; null for its own.</summary>
    public int? SetNumber { get; init; }

    /// <summary>Supposed instead of the set's; null for the set's.</summary>
    public double? Lambda { get; init; }

    /// <summary>Weights supposed instead of the set's.</summary>
    public IReadOnlyDictionary<Criterion, double> Weights { get; init; } = new Dictionary<Criterion, double>();

    /// <summary>By theme code, the share of offences, in per cent, that is supposed to reach the record.</summary>
    public IReadOnlyDictionary<string, double> RecordedPercent { get; init; } = new Dictionary<string, double>(StringComparer.Ordinal);

    /// <summary>Whether weights, lambda or recording rates are supposed.</summary>
    public bool IsSupposed => Lambda is not null || Weights.Count > 0 || RecordedPercent.Count > 0;

    public bool IsPrinted => Edition is not null && Edition != ThreatEdition.Figures;

    /// <summary>The method with what is supposed in its place.</summary>
    public ScoreMethod Applied(ScoreMethod method) => method.WithWeights((c, w) => Weights.GetValueOrDefault(c, w)) with { Lambda = Lambda ?? method.Lambda };

    public ScoreAssumptions Assumptions => new()
    {
        Combining = Combining,
        RecordedShare = RecordedPercent.ToDictionary(r => r.Key, r => r.Value / 100, StringComparer.Ordinal),
    };

    /// <summary>The same with nothing supposed.</summary>
    public ThreatChoice AsIssued => this with { Lambda = null, Weights = None.Weights, RecordedPercent = None.RecordedPercent };

    /// <summary>As it stands in an address after what came before; empty when nothing was chosen.</summary>
    public string Query
    {
        get
        {
            var query = new StringBuilder();
            if (Edition is not null)
            {
                query.Append("&edition=").Append(Edition);
            }

            if (Combining != Combining.Uplift)
            {
                query.Append("&combine=").Append(Combining.Slug());
            }

            if (SetNumber is { } number)
            {
                query.Append(CultureInfo.InvariantCulture, $"&set={number}");
            }

            if (Lambda is { } lambda)
            {
                query.Append(CultureInfo.InvariantCulture, $"&lambda={lambda}");
            }

            foreach (var (criterion, weight) in Weights.OrderBy(w => w.Key))
            {
                query.Append(CultureInfo.InvariantCulture, $"&{WeightName(criterion)}={weight}");
            }

            foreach (var (theme, percent) in RecordedPercent.OrderBy(r => r.Key, StringComparer.Ordinal))
            {
                query.Append(CultureInfo.InvariantCulture, $"&{RecordedName(theme)}={percent}");
            }

            return query.ToString();
        }
    }

    /// <summary>The name of a criterion's weight in an address and a form.</summary>
    public static string WeightName(Criterion criterion) => $"w-{criterion.Definition().Key}";

    /// <summary>The name of a theme's supposed share of recorded offences in an address and a form.</summary>
    public static string RecordedName(string themeCode) => $"recorded-{themeCode.ToLowerInvariant()}";
}
