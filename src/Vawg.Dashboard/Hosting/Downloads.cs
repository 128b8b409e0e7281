namespace Vawg.Dashboard.Hosting;

/// <summary>Charts and tables as files.</summary>
public static class Downloads
{
    public static void MapDownloads(this IEndpointRouteBuilder routes)
    {
    }
}
