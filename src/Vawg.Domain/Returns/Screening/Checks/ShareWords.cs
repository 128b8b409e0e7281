using System.Globalization;

namespace Vawg.Domain.Returns.Screening.Checks;

/// <summary>Shares as findings give them, rounded down so that a share under a limit never reads as the limit.</summary>
internal static class ShareWords
{
    public static string Percent(double share) => string.Create(CultureInfo.InvariantCulture, $"{Math.Floor(share * 1000) / 10:0.#}%");
}
