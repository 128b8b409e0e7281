using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;
using Vawg.Dashboard.Auth;
using Vawg.Data;
using Vawg.Data.People;
using Vawg.Data.Queries.Returns;
using Vawg.Data.Returns;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;

namespace Vawg.Dashboard.Features.Returns;

/// <summary>Takes a return that a form posts. The file goes to the store as it comes and is never held in memory; every other field stands before it in the form.</summary>
internal static class UploadEndpoint
{
    /// <summary>What a form may be larger than the file in it.</summary>
    private const long Around = 64 * 1024;

    private const int MostFields = 8;

    private const int MostFieldBytes = 8 * 1024;

    public static async Task<IResult> AnswerAsync(HttpContext http, IAntiforgery antiforgery, ReturnFiles files, ReturnReceipt receipt, TrackerQuery tracker, ILogger<ReturnReceipt> log)
    {
        var isTooLarge = http.Request.ContentLength > ReturnFiles.MostBytes + Around;
        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
        {
            // Of a file that is refused by its size the server lets the rest pass unread for a few seconds, so that the browser hears the answer.
            size.MaxRequestBodySize = isTooLarge ? null : ReturnFiles.MostBytes + (2 * Around);
        }

        if (isTooLarge)
        {
            return Refused(UploadProblem.TooLarge, null, null);
        }

        if (!MediaTypeHeaderValue.TryParse(http.Request.ContentType, out var type)
            || !type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase)
            || HeaderUtilities.RemoveQuotes(type.Boundary) is not { Length: > 0 and <= 100 } boundary)
        {
            return Refused(UploadProblem.NoFile, null, null);
        }

        try
        {
            return await ReadAsync(http, boundary.ToString(), antiforgery, files, receipt, tracker);
        }
        catch (Exception fault) when (fault is InvalidDataException or BadHttpRequestException)
        {
            return Refused(UploadProblem.CutOff, null, null);
        }
        catch (IOException fault) when (!http.RequestAborted.IsCancellationRequested)
        {
            UploadLog.NotKept(log, fault);
            return Refused(UploadProblem.NotKept, null, null);
        }
        catch (Exception fault) when (DatabaseAway.Is(fault) && !http.RequestAborted.IsCancellationRequested)
        {
            UploadLog.NotKnown(log, fault);
            return Refused(UploadProblem.NotKnown, null, null);
        }
    }

    private static async Task<IResult> ReadAsync(HttpContext http, string boundary, IAntiforgery antiforgery, ReturnFiles files, ReturnReceipt receipt, TrackerQuery tracker)
    {
        var reader = new MultipartReader(boundary, http.Request.Body) { HeadersCountLimit = 8, HeadersLengthLimit = 4 * 1024 };
        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        while (await reader.ReadNextSectionAsync(http.RequestAborted) is { } section)
        {
            if (!ContentDispositionHeaderValue.TryParse(section.ContentDisposition, out var disposition) || fields.Count >= MostFields)
            {
                return Refused(UploadProblem.NoFile, null, null);
            }

            if (!disposition.IsFileDisposition())
            {
                section.Body = new LimitedStream(section.Body, MostFieldBytes);
                using var text = new StreamReader(section.Body);
                fields[HeaderUtilities.RemoveQuotes(disposition.Name).ToString()] = await text.ReadToEndAsync(http.RequestAborted);
                continue;
            }

            return await TakeAsync(http, section, disposition, fields, antiforgery, files, receipt, tracker);
        }

        return Refused(UploadProblem.NoFile, Domain.Reference.Forces.FindBySlug(fields.GetValueOrDefault("force")), null);
    }

    private static async Task<IResult> TakeAsync(HttpContext http, MultipartSection section, ContentDispositionHeaderValue disposition, Dictionary<string, string> fields, IAntiforgery antiforgery, ReturnFiles files, ReturnReceipt receipt, TrackerQuery tracker)
    {
        // The token stands in the form before the file, and reading the form for it would hold the file: it is shown where a script would put it.
        http.Request.Headers["RequestVerificationToken"] = fields.GetValueOrDefault("__RequestVerificationToken");
        if (!await antiforgery.IsRequestValidAsync(http))
        {
            return Results.BadRequest();
        }

        var person = http.Features.Get<SignedInPerson>()!;
        var force = person.OwnForce is { } own ? Domain.Reference.Forces.Get(own) : Domain.Reference.Forces.FindBySlug(fields.GetValueOrDefault("force"));
        if (force is null || !force.IsTerritorial || (fields.GetValueOrDefault("force") is { Length: > 0 } named && named != force.Slug))
        {
            return Refused(UploadProblem.NoForce, null, null);
        }

        if (!Quarter.TryParse(fields.GetValueOrDefault("quarter"), out var quarter) || quarter > tracker.LastEnded || quarter < ReturnQuarters.First)
        {
            return Refused(UploadProblem.NoQuarter, force, null);
        }

        var name = (disposition.FileNameStar.HasValue ? disposition.FileNameStar : HeaderUtilities.RemoveQuotes(disposition.FileName)).ToString();
        if (await files.TakeAsync(section.Body, name, http.RequestAborted) is not { } file)
        {
            return Refused(UploadProblem.TooLarge, force, quarter);
        }

        if (file.ByteCount == 0)
        {
            files.Remove(file.StoredAs);
            return Refused(UploadProblem.NoFile, force, quarter);
        }

        var answer = await receipt.ReceiveAsync(new ReturnBy(person, SessionSignIn.SourceOf(http)), force, quarter, file, http.RequestAborted);
        return answer switch
        {
            { Problem: null, SubmissionId: { } taken } => Results.LocalRedirect(AppUrls.ReturnOf(taken)),
            { SubmissionId: { } same } => Results.LocalRedirect($"{AppUrls.ReturnOf(same)}?again=same-file"),
            _ => Refused(UploadProblem.NotAllowed, force, quarter),
        };
    }

    /// <summary>Back to the form, with what was chosen and what was wrong.</summary>
    private static IResult Refused(UploadProblem problem, Force? force, Quarter? quarter)
    {
        var query = new QueryString().Add("upload", UploadProblems.Slug(problem));
        query = force is null ? query : query.Add("force", force.Slug);
        query = quarter is { } chosen ? query.Add("quarter", chosen.Slug) : query;
        return Results.LocalRedirect($"{AppUrls.Returns}{query}#upload");
    }
}
