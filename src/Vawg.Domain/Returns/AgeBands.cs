namespace Vawg.Domain.Returns;

/// <summary>How age bands are written, and the ages they hold.</summary>
public static class AgeBands
{
    private static readonly (AgeBand Band, string Text, int From)[] Known =
    [
        (AgeBand.Under10, "0-9", 0),
        (AgeBand.From10To12, "10-12", 10),
        (AgeBand.From13To15, "13-15", 13),
        (AgeBand.From16To17, "16-17", 16),
        (AgeBand.From18To24, "18-24", 18),
        (AgeBand.From25To34, "25-34", 25),
        (AgeBand.From35To44, "35-44", 35),
        (AgeBand.From45To54, "45-54", 45),
        (AgeBand.From55To64, "55-64", 55),
        (AgeBand.From65To74, "65-74", 65),
        (AgeBand.From75, "75+", 75),
    ];

    public static string Text(this AgeBand band) => band == AgeBand.Unknown
        ? "unknown"
        : Known[PlaceOf(band)].Text;

    public static bool TryParse(string? text, out AgeBand band)
    {
        var trimmed = (text ?? string.Empty).Trim();
        band = AgeBand.Unknown;
        foreach (var known in Known)
        {
            band = known.Text == trimmed ? known.Band : band;
        }

        return band != AgeBand.Unknown || trimmed.Equals("unknown", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The youngest age in the band, or null when the age is unknown.</summary>
    public static int? YoungestAge(this AgeBand band) => band == AgeBand.Unknown
        ? null
        : Known[PlaceOf(band)].From;

    /// <summary>The oldest age in the band, or null when there is none or the age is unknown.</summary>
    public static int? OldestAge(this AgeBand band) => band is AgeBand.Unknown or AgeBand.From75
        ? null
        : Known[PlaceOf(band) + 1].From - 1;

    /// <summary>Bands are listed in their order, from the one after unknown.</summary>
    private static int PlaceOf(AgeBand band) => (int)band - 1;
}
