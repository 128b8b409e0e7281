using Vawg.Domain.Periods;

namespace Vawg.Dashboard.Features.Returns;

/// <summary>Sizes of files as text.</summary>
internal static class FileSize
{
    private const int Thousand = 1_000;

    public static string Of(long bytes) => bytes switch
    {
        < Thousand => string.Create(PublicationCulture.English, $"{bytes} bytes"),
        < Thousand * Thousand => string.Create(PublicationCulture.English, $"{(double)bytes / Thousand:N0} KB"),
        _ => string.Create(PublicationCulture.English, $"{(double)bytes / Thousand / Thousand:N1} MB"),
    };
}
