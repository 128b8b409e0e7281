using System.Globalization;
using System.Text;
using Vawg.Dashboard.Auth;
using Vawg.Dashboard.Downloads;
using Vawg.Data.Audit;
using Vawg.Data.People;

namespace Vawg.Dashboard.Features.Admin;

/// <summary>Answers with the events of a search as CSV, row by row, and records that it did.</summary>
internal static class AuditDownload
{
    public const int MostRows = 100_000;

    private const string Head = "number,time_utc,who,account,from,what,force,on_what,result,details,previous_hash,hash\r\n";

    public static async Task<IResult> AnswerAsync(HttpContext http, AuditQuery query, AuditTrail trail)
    {
        var search = AuditSearch.Read(http.Request.Query);
        if (search.Notices.Count > 0)
        {
            return Results.Text(string.Join('\n', search.Notices), "text/plain", Encoding.UTF8, StatusCodes.Status400BadRequest);
        }

        var found = await query.PageAsync(search.Filter, after: null, http.RequestAborted);
        if (found.HasTooManyNames)
        {
            return Results.Text($"More than {AuditQuery.MostNames} names match. Write more of the name.", "text/plain", Encoding.UTF8, StatusCodes.Status400BadRequest);
        }

        http.Response.Headers.CacheControl = "no-store";
        return Results.Stream(stream => WriteAsync(stream, http, search.Filter, query, trail), "text/csv; charset=utf-8", "audit.csv");
    }

    private static async Task WriteAsync(Stream stream, HttpContext http, AuditFilter filter, AuditQuery query, AuditTrail trail)
    {
        var rows = 0;
        var result = AuditResult.Failed;
        try
        {
            await using var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true);
            await writer.WriteAsync(Head);
            await foreach (var e in query.AllAsync(filter, MostRows, http.RequestAborted))
            {
                await writer.WriteAsync(Row(e));
                rows++;
            }

            if (rows == MostRows)
            {
                await writer.WriteAsync($"The first {MostRows.ToString(CultureInfo.InvariantCulture)} events. Older ones may be left out: make the time shorter.\r\n");
            }

            result = AuditResult.Done;
        }
        finally
        {
            await trail.AppendAsync(EntryOf(http, filter, rows, result), CancellationToken.None);
        }
    }

    private static AuditEntry EntryOf(HttpContext http, AuditFilter filter, int rows, AuditResult result) => new()
    {
        By = http.Features.Get<SignedInPerson>()!.Actor(http),
        Act = AuditAct.Exported,
        Result = result,
        ForceCode = filter.ForceCode,
        Subject = "audit events",
        Details = [("filter", AppUrls.AuditOf(filter)), ("rows", rows.ToString(CultureInfo.InvariantCulture))],
    };

    private static string Row(AuditEvent e)
    {
        string[] cells =
        [
            e.Sequence.ToString(CultureInfo.InvariantCulture),
            e.AtUtc.ToString("yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'", CultureInfo.InvariantCulture),
            CsvText.Cell(e.Who),
            e.AccountId?.ToString(CultureInfo.InvariantCulture) ?? string.Empty,
            CsvText.Cell(e.Source),
            CsvText.Cell(e.Act),
            CsvText.Cell(e.ForceCode ?? string.Empty),
            CsvText.Cell(e.Subject),
            CsvText.Cell(e.Result),
            CsvText.Cell(e.Details),
            Convert.ToHexStringLower(e.PreviousHash),
            Convert.ToHexStringLower(e.Hash),
        ];
        return string.Join(',', cells) + "\r\n";
    }
}
