using Vawg.Data.Model;
using Vawg.Domain.Measures;
using Vawg.Domain.Reference;
using Vawg.Domain.Threats;
using Vawg.Domain.Threats.Scoring;

namespace Vawg.Data.Threats;

/// <summary>
/// Inputs as an issued edition keeps them: as those see them to whom small cells are open. Where the general reader was not told a figure as it stands,
/// the reason stored beside it says suppressed, so that it is not told later either, whatever becomes of the figures. Posts have no such reason: those that the general reader was not told are not kept.
/// </summary>
internal static class EditionSnapshot
{
    /// <param name="editionId">Of which edition.</param>
    /// <param name="force">Null for the nation.</param>
    /// <param name="inputs">As the edition is scored.</param>
    /// <param name="general">As the general reader sees them on the day of issue.</param>
    public static StoredEditionInput Of(int editionId, Force? force, ThemeInputs inputs, ThemeInputs general) => new()
    {
        EditionId = editionId,
        ForceCode = force?.Code.Text ?? string.Empty,
        ThemeCode = inputs.Theme.Code,
        Recorded = inputs.Recorded.Known,
        RecordedMissing = (short?)(inputs.Recorded == general.Recorded ? inputs.Recorded.Reason : MissingReason.Suppressed),
        Residents = inputs.Residents.Known,
        ResidentsMissing = (short?)inputs.Residents.Reason,
        MeanWeight = inputs.Severity?.MeanWeight,
        MeanWeightError = inputs.Severity?.StandardError,
        WeightedShare = inputs.Severity?.CoveredShare,
        SeverityMissing = (short)(inputs.Severity == general.Severity ? inputs.SeverityAbsent : MissingReason.Suppressed),
        TrendNow = inputs.Trend?.Now,
        TrendBefore = inputs.Trend?.Before,
        TrendPhi = inputs.Trend?.Phi,
        TrendMissing = (short)(inputs.Trend == general.Trend ? inputs.TrendAbsent : MissingReason.Suppressed),
        PostsEstablished = general.Posts is null ? null : inputs.Posts?.Established,
        PostsFilled = general.Posts is null ? null : inputs.Posts?.InPost,
        PostsTrained = general.Posts is null ? null : inputs.Posts?.Trained,
        KnownVictims = inputs.KnownVictims,
    };

    /// <summary>What was issued, whole.</summary>
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

    /// <summary>What was issued as a reader to whom small cells are closed may see it: nothing that was suppressed then, and nothing that is suppressed now.</summary>
    public static ThemeInputs SeenAs(StoredEditionInput stored, ThemeInputs seenNow)
    {
        var issued = Read(stored);
        const short Hidden = (short)MissingReason.Suppressed;
        var isCountHidden = stored.RecordedMissing == Hidden || seenNow.Recorded.Reason == MissingReason.Suppressed;
        var isSeverityHidden = stored.SeverityMissing == Hidden || seenNow is { Severity: null, SeverityAbsent: MissingReason.Suppressed };
        var isTrendHidden = isCountHidden || stored.TrendMissing == Hidden || seenNow is { Trend: null, TrendAbsent: MissingReason.Suppressed };
        return issued with
        {
            Recorded = isCountHidden ? Count.Missing(MissingReason.Suppressed) : issued.Recorded,
            Severity = isSeverityHidden ? null : issued.Severity,
            SeverityAbsent = isSeverityHidden ? MissingReason.Suppressed : issued.SeverityAbsent,
            Trend = isTrendHidden ? null : issued.Trend,
            TrendAbsent = isTrendHidden ? MissingReason.Suppressed : issued.TrendAbsent,
            Posts = seenNow.Posts is null ? null : issued.Posts,
        };
    }

    private static Count CountOf(long? known, short? missing) => known is { } count ? Count.Of(count) : Count.Missing((MissingReason)missing!.Value);
}
