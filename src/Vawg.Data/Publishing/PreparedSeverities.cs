using Microsoft.EntityFrameworkCore;
using Vawg.Data.Model;
using Vawg.Domain.Measures;
using Vawg.Domain.Reference;
using Vawg.Domain.Returns;
using Vawg.Domain.Threats;

namespace Vawg.Data.Publishing;

/// <summary>Computes and stores the severity weights of returns. One instance serves many returns in turn; it is not shared between threads.</summary>
public sealed class PreparedSeverities(Collection collection)
{
    private readonly SelectionMembership _themes = new([.. Themes.All.Select(OffenceSelection.OfTheme)]);

    /// <summary>The sums of every theme that the return can tell; of a theme with a row whose count is missing there are none.</summary>
    public IEnumerable<PreparedSeverity> Of(ForceReturn forceReturn, int versionId)
    {
        var sums = new Sums?[Themes.All.Count];
        Array.Fill(sums, default(Sums));
        foreach (var row in forceReturn.RecordedOffences)
        {
            foreach (var theme in _themes.Of(row.Offence))
            {
                sums[theme] = row.Count.Known is { } count ? sums[theme]?.With(TenthsOf(row.Offence.Offence), count) : null;
            }
        }

        for (var t = 0; t < sums.Length; t++)
        {
            if (sums[t] is { } sum && ThemeSupply.IsSupplied(Themes.All[t], forceReturn.Coverage))
            {
                yield return new PreparedSeverity
                {
                    Collection = collection,
                    ThemeCode = Themes.All[t].Code,
                    ForceCode = forceReturn.Force.Text,
                    Quarter = forceReturn.Quarter.Index,
                    Weighted = sum.Weighted,
                    Offences = sum.Offences,
                    SumTenths = sum.Tenths,
                    SumOfSquaresHundredths = sum.Hundredths,
                    VersionId = versionId,
                };
            }
        }
    }

    /// <summary>Adds the sums of some returns, in the place of those that the superseding ones among them had before.</summary>
    internal async Task ReplaceAsync(Publication publication, IReadOnlyList<(ForceReturn Return, int Id)> returns, CancellationToken cancellationToken)
    {
        foreach (var (later, _) in returns.Where(r => r.Return.Version > 1))
        {
            await publication.Context.PreparedSeverities
                .Where(p => p.Collection == publication.Collection && p.ForceCode == later.Force.Text && p.Quarter == later.Quarter.Index)
                .ExecuteDeleteAsync(cancellationToken);
        }

        await publication.WriteAsync(BulkTables.PreparedSeverities, returns.SelectMany(r => Of(r.Return, r.Id)), null, cancellationToken);
    }

    /// <summary>Removes those of a withdrawn return.</summary>
    internal static Task RemoveAsync(Publication publication, int versionId, CancellationToken cancellationToken) => publication.Context.PreparedSeverities
        .Where(p => p.Collection == publication.Collection && p.VersionId == versionId)
        .ExecuteDeleteAsync(cancellationToken);

    /// <summary>The weight of an offence in tenths, null where it has none.</summary>
    private static long? TenthsOf(OffenceCode code) => Severity.WeightOf(Offences.Get(code)) is { } weight ? (long)Math.Round(weight * 10) : null;

    private readonly record struct Sums(long Weighted, long Offences, long Tenths, long Hundredths)
    {
        public Sums With(long? tenths, long count) => tenths is { } weight
            ? new(Weighted + count, Offences + count, Tenths + (weight * count), Hundredths + (weight * weight * count))
            : this with { Offences = Offences + count };
    }
}
