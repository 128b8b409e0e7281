using System.Globalization;
using System.Text.RegularExpressions;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;

namespace Vawg.Domain.Indicators;

/// <summary>The time limits of the domestic violence disclosure scheme by date. Forces return how many decisions came within the limit then in force, so shares are not compared across a change of it.</summary>
public sealed partial class DecisionLimits
{
    /// <summary>35 days since the scheme began (inspection of 2021, line 1026), 28 since the statutory guidance of 2023.</summary>
    public const string DefaultText = "35 days from 8 March 2014; 28 days from 5 April 2023";

    private const int LongestDays = 365;

    private static readonly HashSet<string> Timed = new(["DISCLOSURE_IN_TIME", "DISCLOSURE_MEDIAN_DAYS"], StringComparer.Ordinal);

    private DecisionLimits(IReadOnlyList<DecisionLimit> all) => All = all;

    public static DecisionLimits Default { get; } = TryParse(DefaultText, out var limits, out _) ? limits : throw new InvalidOperationException("The default limits cannot be read.");

    /// <summary>The limits, the oldest first.</summary>
    public IReadOnlyList<DecisionLimit> All { get; }

    /// <summary>Reads limits as an admin writes them: "35 days from 8 March 2014; 28 days from 5 April 2023". Refused: none, days outside 1 to 365, a day that does not exist, dates that do not rise, a limit equal to the one before it.</summary>
    /// <param name="text">What was written.</param>
    /// <param name="limits">The limits; the default when they cannot be read.</param>
    /// <param name="problem">What is wrong, for whoever wrote it; null when nothing is.</param>
    public static bool TryParse(string? text, out DecisionLimits limits, out string? problem)
    {
        var read = new List<DecisionLimit>();
        problem = null;
        foreach (var part in (text ?? string.Empty).Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            problem ??= ProblemOf(part, read);
        }

        if (read.Count == 0)
        {
            problem ??= $"Give at least one limit, like \u201c{DefaultText}\u201d.";
        }

        limits = problem is null ? new DecisionLimits(read) : Default;
        return problem is null;
    }

    /// <summary>The limit on a day; null before the first.</summary>
    public DecisionLimit? On(DateOnly day) => All.Where(l => l.From <= day).Select(l => (DecisionLimit?)l).LastOrDefault();

    /// <summary>The limits in force in a period, the oldest first.</summary>
    public IReadOnlyList<DecisionLimit> During(Period period) =>
        [.. All.Where((l, i) => l.From <= period.Last.LastDay && (i + 1 == All.Count || All[i + 1].From > period.First.FirstDay))];

    /// <summary>The limits of a period as a sentence: "Time limit in the year ending March 2023: 35 days."</summary>
    public string WordsOf(Period period) => During(period) switch
    {
        [] => $"No time limit was in force in the {period.Label}.",
        [var only] when only.From <= period.First.FirstDay => $"Time limit in the {period.Label}: {only.Days} days.",
        [var only] => $"Time limit in the {period.Label}: {only.Days} days from {Text(only.From)}.",
        var several => $"Time limit in the {period.Label}: {string.Join(", ", several.Select((l, i) => i == 0 && l.From <= period.First.FirstDay ? $"{l.Days} days" : $"{l.Days} days from {Text(l.From)}"))}. The shares of the period are of more than one limit.",
    };

    /// <summary>What a change of the limit means for an indicator. Nothing where it tells of another scheme.</summary>
    public IEnumerable<SeriesBreak> BreaksOf(Indicator indicator) => IsTimed(indicator) ? BreaksOf(indicator.Numerator.Cells[0].Measure) : [];

    /// <summary>Whether an indicator tells of decisions that the limits are for.</summary>
    public static bool IsTimed(Indicator indicator) =>
        indicator.Numerator.Cells is [var cell, ..] && Timed.Contains(cell.Measure) && cell.Breakdown.StartsWith("DVDS", StringComparison.Ordinal);

    /// <summary>What a change of the limit means for a measure: it ends the series of shares in time, and is drawn on the days to decide. Nothing for any other.</summary>
    public IEnumerable<SeriesBreak> BreaksOf(string measure) => !Timed.Contains(measure)
        ? []
        : All.Zip(All.Skip(1), (before, after) => new SeriesBreak
        {
            From = after.From,
            Themes = [],
            Outcomes = [],
            What = $"Time limit of the disclosure scheme {after.Days} days, before {before.Days}",
            ShortLabel = $"Limit {after.Days} days, before {before.Days}",
            IsEvent = measure == "DISCLOSURE_MEDIAN_DAYS",
        });

    /// <summary>As an admin writes them.</summary>
    public override string ToString() => string.Join("; ", All.Select(l => $"{l.Days} days from {Text(l.From)}"));

    private static string? ProblemOf(string part, List<DecisionLimit> read)
    {
        if (Written().Match(part) is not { Success: true } match)
        {
            return $"\u201c{part}\u201d is not a limit. Write each as \u201c28 days from 5 April 2023\u201d, with a semicolon between them.";
        }

        if (!int.TryParse(match.Groups["days"].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var days) || days is < 1 or > LongestDays)
        {
            return $"A limit is 1 to {LongestDays} days, not {match.Groups["days"].Value}.";
        }

        if (!DateOnly.TryParseExact(match.Groups["from"].Value, "d MMMM yyyy", PublicationCulture.English, DateTimeStyles.None, out var from))
        {
            return $"There is no day {match.Groups["from"].Value}. Write it like 5 April 2023.";
        }

        if (read.Count > 0 && read[^1].From >= from)
        {
            return $"{Text(from)} does not come after {Text(read[^1].From)}. Write the oldest limit first.";
        }

        if (read.Count > 0 && read[^1].Days == days)
        {
            return $"From {Text(from)} the limit is {days} days as before. Leave that part out.";
        }

        read.Add(new DecisionLimit(from, days));
        return null;
    }

    private static string Text(DateOnly day) => day.ToString("d MMMM yyyy", PublicationCulture.English);

    [GeneratedRegex(@"^(?<days>\d{1,9}) days? from (?<from>\d{1,2} \p{L}+ \d{4})$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Written();
}
