using System.Globalization;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.AspNetCore.StaticAssets;
using Vawg.Dashboard.Auth;
using Vawg.Data.People;

namespace Vawg.Dashboard.Hosting;

/// <summary>Refuses with 429, and says when to go on, whoever sends more requests in a minute than the limits allow.</summary>
internal static class RequestLimits
{
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    private static readonly PathString[] SignIns = [AppUrls.SignIn, AppUrls.Invitation, AppUrls.NewPassword, AppUrls.SetUp];

    public static void Apply(RateLimiterOptions options, MinuteLimits limits)
    {
        options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        options.GlobalLimiter = PartitionedRateLimiter.CreateChained(
            Limiter(IsSignIn, SessionSignIn.SourceOf, limits.SignIns),
            Limiter(http => AppUrls.IsFile(http.Request.Path), AskerOf, limits.Files),
            Limiter(IsCounted, AskerOf, limits.Requests));
        options.OnRejected = OnRejectedAsync;
    }

    private static PartitionedRateLimiter<HttpContext> Limiter(Func<HttpContext, bool> isOfTheKind, Func<HttpContext, string> key, int most) =>
        PartitionedRateLimiter.Create<HttpContext, string>(
            http => IsAskedOnce(http) && isOfTheKind(http)
                ? RateLimitPartition.GetFixedWindowLimiter(key(http), _ => new FixedWindowRateLimiterOptions { PermitLimit = most, Window = Window, QueueLimit = 0 })
                : RateLimitPartition.GetNoLimiter(string.Empty),
            StringComparer.Ordinal);

    /// <summary>The page of a refusal is the same request run again, and is not refused in its turn.</summary>
    private static bool IsAskedOnce(HttpContext http) => http.Features.Get<IStatusCodeReExecuteFeature>() is null && http.Features.Get<IExceptionHandlerFeature>() is null;

    private static bool IsSignIn(HttpContext http) =>
        HttpMethods.IsPost(http.Request.Method) && Array.Exists(SignIns, path => http.Request.Path.StartsWithSegments(path, StringComparison.OrdinalIgnoreCase));

    private static bool IsCounted(HttpContext http) =>
        http.GetEndpoint()?.Metadata.GetMetadata<StaticAssetDescriptor>() is null && !http.Request.Path.StartsWithSegments("/health", StringComparison.Ordinal);

    private static string AskerOf(HttpContext http) => http.Features.Get<SignedInPerson>() is { AccountId: var account }
        ? string.Create(CultureInfo.InvariantCulture, $"account {account}")
        : SessionSignIn.SourceOf(http);

    private static async ValueTask OnRejectedAsync(OnRejectedContext rejected, CancellationToken cancellationToken)
    {
        var http = rejected.HttpContext;
        var wait = rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? after : Window;
        http.Response.Headers.RetryAfter = Math.Max(1, Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
        if (AppUrls.IsFile(http.Request.Path))
        {
            await http.RequestServices.GetRequiredService<Denials>().RecordAsync(http, "too many requests");
        }
    }
}
