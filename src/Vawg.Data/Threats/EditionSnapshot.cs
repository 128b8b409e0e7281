using Vawg.Data.Model;
using Vawg.Domain.Measures;
using Vawg.Domain.Reference;
using Vawg.Domain.Threats;
using Vawg.Domain.Threats.Scoring;

namespace Vawg.Data.Threats;

/// <summary>Inputs as an issued edition keeps them.</summary>
internal static class EditionSnapshot
{
    public static StoredEditionInput Of(int editionId, Force? force, ThemeInputs inputs) => new()
    {
        EditionId = editionId,
        ForceCode = force?.Code.Text ?? string.Empty,
        ThemeCode = inputs.Theme.Code,
        Recorded = inputs.Recorded.Known,
        RecordedMissing = (short?)inputs.Recorded.Reason,
        Residents = inputs.Residents.Known,
        ResidentsMissing = (short?)inputs.Residents.Reason,
        MeanWeight = inputs.Severity?.MeanWeight,
        MeanWeightError = inputs.Severity?.StandardError,
        WeightedShare = inputs.Severity?.CoveredShare,
        SeverityMissing = (short)inputs.SeverityAbsent,
        TrendNow = inputs.Trend?.Now,
        TrendBefore = inputs.Trend?.Before,
        TrendPhi = inputs.Trend?.Phi,
        TrendMissing = (short)inputs.TrendAbsent,
        PostsEstablished = inputs.Posts?.Established,
        PostsFilled = inputs.Posts?.InPost,
        PostsTrained = inputs.Posts?.Trained,
        KnownVictims = inputs.KnownVictims,
    };

    public static ThemeInputs Read(StoredEditionInput stored) => new()
    {
        Theme = Themes.Find(stored.ThemeCode)!,
        Recorded = CountOf(stored.Recorded, stored.RecordedMissing),
        Residents = CountOf(stored.Residents, stored.ResidentsMissing),
        Severity = stored is { MeanWeight: { } mean, MeanWeightError: { } error, WeightedShare: { } share } ? new MeasuredSeverity(mean, error, share) : null,
        SeverityAbsent = (MissingReason)stored.SeverityMissing,
        Trend = stored is { TrendNow: { } now, TrendBefore: { } before } ? new MeasuredTrend { Now = now, Before = before, Phi = stored.TrendPhi } : null,
        TrendAbsent = (MissingReason)stored.TrendMissing,
        Posts = stored is { PostsEstablished: { } established, PostsFilled: { } filled } ? new SpecialistPosts(established, filled, stored.PostsTrained) : null,
        KnownVictims = stored.KnownVictims,
    };

    /// <summary>What was issued as a reader may see it: whatever is suppressed from the reader today was suppressed then as well.</summary>
    public static ThemeInputs SeenAs(ThemeInputs issued, ThemeInputs seenNow)
    {
        var isCountHidden = seenNow.Recorded.Reason == MissingReason.Suppressed;
        var hidden = Count.Missing(MissingReason.Suppressed);
        return issued with
        {
            Recorded = isCountHidden ? hidden : issued.Recorded,
            Severity = seenNow.Severity is null && seenNow.SeverityAbsent == MissingReason.Suppressed ? null : issued.Severity,
            SeverityAbsent = seenNow.SeverityAbsent,
            Trend = isCountHidden || (seenNow.Trend is null && seenNow.TrendAbsent == MissingReason.Suppressed) ? null : issued.Trend,
            TrendAbsent = seenNow.Trend is null ? seenNow.TrendAbsent : issued.TrendAbsent,
        };
    }

    private static Count CountOf(long? known, short? missing) => known is { } count ? Count.Of(count) : Count.Missing((MissingReason)missing!.Value);
}
