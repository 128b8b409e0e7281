namespace Vawg.Domain.Threats.Scoring;

/// <summary>The rule of data confidence.</summary>
public static class DataConfidences
{
    /// <summary>The least share of victims of known sex and age.</summary>
    public const double HighShare = 0.95;

    public const double ModerateShare = 0.8;

    /// <summary>High when severity, volume and trend are all supplied and the sex and age of 95% of victims are known, moderate at 80%, else low; low too when the share is not supplied.</summary>
    public static DataConfidence Of(ThemeInputs inputs)
    {
        var isSupplied = inputs is { Severity: not null, RatePer1000: not null, Trend.Percent: not null };
        return (isSupplied, inputs.KnownVictims) switch
        {
            (true, >= HighShare) => DataConfidence.High,
            (true, >= ModerateShare) => DataConfidence.Moderate,
            _ => DataConfidence.Low,
        };
    }

    /// <summary>What keeps the confidence from being high, in words; empty when nothing does.</summary>
    public static string Why(ThemeInputs inputs)
    {
        var missing = new List<string>();
        if (inputs.Severity is null)
        {
            missing.Add("severity");
        }

        if (inputs.RatePer1000 is null)
        {
            missing.Add("volume");
        }

        if (inputs.Trend?.Percent is null)
        {
            missing.Add("trend");
        }

        var parts = new List<string>();
        if (missing.Count > 0)
        {
            parts.Add($"no {string.Join(", no ", missing)}");
        }

        if (inputs.KnownVictims is null)
        {
            parts.Add("how many victims are of known sex and age is not supplied");
        }
        else if (inputs.KnownVictims < HighShare)
        {
            parts.Add("sex and age are known of fewer than 95% of victims");
        }

        return string.Join("; ", parts);
    }
}
