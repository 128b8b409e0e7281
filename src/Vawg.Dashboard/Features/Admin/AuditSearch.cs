using System.Globalization;
using Vawg.Data.Audit;
using Vawg.Domain.Reference;

namespace Vawg.Dashboard.Features.Admin;

/// <summary>A search of the audit trail as its address asks for it, with what could not be understood.</summary>
/// <param name="After">The event that the page comes after; null for the first page.</param>
/// <param name="Notices">A sentence for each part of the address that was left out.</param>
internal sealed record AuditSearch(AuditFilter Filter, long? After, IReadOnlyList<string> Notices)
{
    private const int MostWho = 100;

    public static AuditSearch Read(IQueryCollection query)
    {
        var notices = new List<string>();
        var filter = new AuditFilter
        {
            Who = Value(query, "who") is { } who ? who[..Math.Min(who.Length, MostWho)] : null,
            Acts = ReadAct(Value(query, "what"), notices) is { } act ? [act] : [],
            ForceCode = ReadForce(Value(query, "force"), notices)?.Code.Text,
            From = ReadDay(Value(query, "from"), notices),
            To = ReadDay(Value(query, "to"), notices),
        };
        if (filter.From > filter.To)
        {
            notices.Add("The first day is after the last, so no event can match.");
        }

        return new AuditSearch(filter, ReadAfter(Value(query, "after"), notices), notices);
    }

    private static string? Value(IQueryCollection query, string name) => query[name].ToString().Trim() is { Length: > 0 } value ? value : null;

    private static AuditAct? ReadAct(string? code, List<string> notices)
    {
        if (code is null)
        {
            return null;
        }

        if (AuditActs.TryParse(code, out var act))
        {
            return act;
        }

        notices.Add("The address asks for something that nobody can do, so every act is shown.");
        return null;
    }

    private static Force? ReadForce(string? slug, List<string> notices)
    {
        var force = slug is null ? null : Domain.Reference.Forces.FindBySlug(slug);
        if (slug is not null && force is null)
        {
            notices.Add("The address asks for a force that does not exist, so events of every force are shown.");
        }

        return force;
    }

    private static DateOnly? ReadDay(string? text, List<string> notices)
    {
        if (text is null)
        {
            return null;
        }

        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year is >= 1970 and < 9999)
        {
            return day;
        }

        notices.Add("The address names a day that does not exist, so that end of the time is left open. A day is written 2026-11-24.");
        return null;
    }

    private static long? ReadAfter(string? text, List<string> notices)
    {
        if (text is null)
        {
            return null;
        }

        if (long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var after))
        {
            return after;
        }

        notices.Add("The address asks for a page that does not exist, so the first is shown.");
        return null;
    }
}
