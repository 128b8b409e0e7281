using Microsoft.EntityFrameworkCore;
using Vawg.Data;
using Vawg.Data.Model;
using Vawg.Data.People;
using Vawg.Domain.Measures;
using Vawg.Domain.Periods;

namespace Vawg.Product.Tests.Auth;

/// <summary>Entries of registers for forms that bear on one.</summary>
internal static class FormRegisters
{
    public static async Task<int> AddEventAsync(VawgDbContext context, Account by)
    {
        var number = (await context.RegisterEvents.MaxAsync(e => (int?)e.Number) ?? 0) + 1;
        context.RegisterEvents.Add(new StoredEvent
        {
            Number = number,
            Version = 1,
            ForceCode = string.Empty,
            Kind = 1,
            Title = "Operation",
            FirstDay = new DateOnly(2022, 5, 1),
            LastDay = null,
            What = "It began.",
            Source = "A notice",
            IsRetired = false,
            Reason = string.Empty,
            ById = by.Id,
            By = by.Name,
            AtUtc = DateTime.UnixEpoch,
        });
        await context.SaveChangesAsync();
        return number;
    }

    public static async Task<int> AddBaselineAsync(VawgDbContext context, Account by)
    {
        var number = (await context.Baselines.MaxAsync(b => (int?)b.Number) ?? 0) + 1;
        context.Baselines.Add(new StoredBaseline
        {
            Number = number,
            Version = 1,
            Collection = Collection.ForceReturns,
            Subject = "SH",
            ForceCode = string.Empty,
            FirstQuarter = new Quarter(2021, 2).Index,
            IsRetired = false,
            Reason = "A new unit took over.",
            ById = by.Id,
            By = by.Name,
            AtUtc = DateTime.UnixEpoch,
        });
        await context.SaveChangesAsync();
        return number;
    }

    public static async Task<string> AddGroupAsync(VawgDbContext context, Account by, string unused)
    {
        var slug = $"group-of-{Plain(unused)}";
        context.PeerGroups.Add(new StoredPeerGroup
        {
            Slug = slug,
            Version = 1,
            Name = unused,
            ValidFrom = new DateOnly(2022, 4, 1),
            Source = "A board",
            IsDemonstration = false,
            IsRetired = false,
            Reason = string.Empty,
            ById = by.Id,
            By = by.Name,
            AtUtc = DateTime.UnixEpoch,
            Members = [new StoredPeerGroupMember { ForceCode = "E23000032" }, new StoredPeerGroupMember { ForceCode = "E23000028" }],
        });
        await context.SaveChangesAsync();
        return slug;
    }

    public static async Task<int> AddFigureAsync(VawgDbContext context, Account by)
    {
        var number = (await context.ContextFigures.MaxAsync(f => (int?)f.Number) ?? 0) + 1;
        context.ContextFigures.Add(new StoredContextFigure
        {
            Number = number,
            Version = 1,
            Kind = 3,
            ThemeCode = "DA",
            ForceCode = string.Empty,
            Title = "Referrals",
            Value = "12",
            Amount = 12,
            Unit = "referrals",
            Base = string.Empty,
            Period = "2022/23",
            Source = "A report",
            Place = "page 1",
            Tells = "How many.",
            Limitations = "Few.",
            IsWithdrawn = false,
            Reason = string.Empty,
            ById = by.Id,
            By = by.Name,
            AtUtc = DateTime.UnixEpoch,
        });
        await context.SaveChangesAsync();
        return number;
    }

    public static async Task<string> AddGapAsync(VawgDbContext context, Account by, string unused)
    {
        var slug = $"gap-of-{Plain(unused)}";
        context.IntelligenceGaps.Add(new StoredGap
        {
            Slug = slug,
            Title = unused,
            Unknown = "It is not known.",
            Matters = "It matters.",
            Themes = string.Empty,
            Owner = string.Empty,
            Closes = "Data.",
            Source = "A meeting",
            Place = string.Empty,
            ById = by.Id,
            By = by.Name,
            AtUtc = DateTime.UnixEpoch,
        });
        await context.SaveChangesAsync();
        return slug;
    }

    /// <summary>Names of forms hold slashes.</summary>
    private static string Plain(string unused) => unused.Replace('/', '-').ToLowerInvariant();
}
