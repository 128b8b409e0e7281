using Vawg.Domain.Reference;

namespace Vawg.Domain.Victims;

/// <summary>
/// Whether the general reader is told the nation's offences of a hate strand, of which no single force is told. One sum of a year is told and no second beside it, since the difference would be that of a single force:
/// the sum over the forces that had supplied the year when ten or more of them did in one publication, or all had; and only until a return of the year is published or withdrawn after that.
/// </summary>
internal static class HateDisclosure
{
    public const int FewestForces = 10;

    public static bool Tells(BreakdownCube cube, HateStrand strand, IReadOnlyCollection<ForceCode> forces, int financialYear)
    {
        var complete = new HashSet<ForceCode>();
        var quarters = new Dictionary<(ForceCode Force, int Quarter), ReturnedBreakdowns>();
        var publications = cube.Versions(forces, financialYear).GroupBy(v => v.PublishedAtUtc).OrderBy(p => p.Key).ToList();
        for (var i = 0; i < publications.Count; i++)
        {
            foreach (var version in publications[i])
            {
                quarters[(version.Force, version.Quarter.Number)] = version;
            }

            var now = forces.Where(f => Enumerable.Range(1, 4).All(q => quarters.TryGetValue((f, q), out var v) && !v.Hate(strand).IsMissing)).ToHashSet();
            if (now.Count == forces.Count || now.Except(complete).Count() >= FewestForces)
            {
                return i == publications.Count - 1 && now.SetEquals(forces.Where(f => !cube.Hate(strand, f, financialYear).IsMissing));
            }

            complete = now;
        }

        return false;
    }
}
