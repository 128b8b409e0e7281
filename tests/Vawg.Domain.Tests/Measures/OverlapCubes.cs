using Vawg.Domain.Measures;
using Vawg.Domain.Reference;
using Vawg.Domain.Threats;

namespace Vawg.Domain.Tests.Measures;

/// <summary>Cubes of two themes and what they share, by quarter.</summary>
internal static class OverlapCubes
{
    public static readonly OffenceSelection One = OffenceSelection.OfTheme(Themes.Find("DA")!);

    public static readonly OffenceSelection Other = OffenceSelection.OfTheme(Themes.Find("SH")!);

    public static readonly OffenceSelection Both = OffenceSelection.OfOverlap(One.Theme!, Other.Theme!);

    /// <summary>A cube in which Kent has the counts given and two larger forces have no small one; a null is a quarter that was not supplied.</summary>
    public static FigureCube Of(long?[] one, long?[] other, long?[] both)
    {
        var larger = Enumerable.Repeat((long?)900, one.Length).ToArray();
        var builder = new FigureCubeBuilder(
            Collection.ForceReturns,
            1,
            new DateTime(2025, 3, 31, 0, 0, 0, DateTimeKind.Utc),
            Cubes.First,
            Cubes.First + (one.Length - 1),
            [Cubes.Kent, Cubes.Cumbria, Cubes.Gwent],
            [One.Text, Other.Text, Both.Text]);
        foreach (var (selection, counts) in new[] { (One, one), (Other, other), (Both, both) })
        {
            Fill(builder, selection, Cubes.Kent, counts);
            Fill(builder, selection, Cubes.Cumbria, larger);
            Fill(builder, selection, Cubes.Gwent, larger);
        }

        return builder.Build();
    }

    private static void Fill(FigureCubeBuilder builder, OffenceSelection selection, ForceCode force, long?[] counts)
    {
        for (var i = 0; i < counts.Length; i++)
        {
            builder.Set(selection.Text, force, (Cubes.First + i).Index, counts[i] is { } count ? Count.Of(count) : Count.NotSupplied);
        }
    }
}
