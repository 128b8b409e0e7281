using Vawg.Dashboard.Auth;
using Vawg.Data.Audit;
using Vawg.Data.People;

namespace Vawg.Dashboard.Downloads;

/// <summary>Records what somebody takes away as a file: which, by what filter, how many rows.</summary>
public sealed class ExportTrail(AuditTrail audit)
{
    /// <param name="http">The request of the download.</param>
    /// <param name="file">The name of the file.</param>
    /// <param name="rows">Rows of figures in a table; null for a drawing.</param>
    /// <param name="forceCode">The force that it is about; null for all.</param>
    public Task NoteAsync(HttpContext http, string file, int? rows, string? forceCode) => audit.AppendAsync(
        new AuditEntry
        {
            By = http.Features.Get<SignedInPerson>()!.Actor(http),
            Act = AuditAct.Exported,
            ForceCode = forceCode,
            Subject = file,
            Details = [("filter", Uri.UnescapeDataString(http.Request.QueryString.ToString())), ("rows", rows?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "a drawing")],
        },
        http.RequestAborted);
}
