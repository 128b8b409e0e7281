using Vawg.Domain.Measures;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;

namespace Vawg.Domain.Tests.Measures;

/// <summary>Small cubes of one selection; a null is a quarter that was not supplied.</summary>
internal static class Cubes
{
    public static readonly OffenceSelection Selection = OffenceSelection.Vawg;

    public static readonly Quarter First = new(2021, 1);

    public static readonly ForceCode Kent = ForceCode.Parse("E23000032");

    public static readonly ForceCode Cumbria = ForceCode.Parse("E23000002");

    public static readonly ForceCode Gwent = ForceCode.Parse("W15000002");

    public static FigureCube Of(params (ForceCode Force, long?[] Counts)[] forces) => Of(Collection.ForceReturns, Selection, First, forces);

    public static FigureCube Of(Collection collection, OffenceSelection selection, Quarter first, params (ForceCode Force, long?[] Counts)[] forces)
    {
        var last = first + (forces.Max(f => f.Counts.Length) - 1);
        var builder = new FigureCubeBuilder(collection, 1, new DateTime(2025, 3, 31, 0, 0, 0, DateTimeKind.Utc), first, last, forces.Select(f => f.Force), [selection.Text]);
        foreach (var (force, counts) in forces)
        {
            for (var i = 0; i < counts.Length; i++)
            {
                if (counts[i] is { } count)
                {
                    builder.Set(selection.Text, force, (first + i).Index, Count.Of(count));
                }
            }
        }

        return builder.Build();
    }

    public static FigureView SeenByAll(this FigureCube cube) => new(cube, Reader.General);
}
