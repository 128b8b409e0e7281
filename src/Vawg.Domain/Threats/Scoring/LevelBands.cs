namespace Vawg.Domain.Threats.Scoring;

/// <summary>The figures at which a measured criterion goes from one level to the next.</summary>
/// <param name="Criterion">A criterion that can be measured.</param>
/// <param name="Edges">
/// Severity: the mean weights from which levels 1, 2, 3 and 4 begin. Volume: the rates per 1,000 from which levels 2, 3 and 4 begin (0 is level 0, anything above it at least 1).
/// Trend: the change in per cent under which the level is 0, and those above which it is 2, 3 and 4. Capacity and capability: the shares in per cent under which the level is 1, 2, 3 and 4.
/// </param>
public sealed record LevelBands(Criterion Criterion, IReadOnlyList<double> Edges)
{
    /// <summary>How many edges a criterion has.</summary>
    public static int EdgeCount(Criterion criterion) => criterion == Criterion.Volume ? 3 : 4;

    /// <summary>The level of a figure, 0 to 4. What is not a number is refused.</summary>
    public int LevelOf(double figure)
    {
        if (double.IsNaN(figure))
        {
            throw new ArgumentOutOfRangeException(nameof(figure), figure, "A level follows from a number.");
        }

        return Criterion switch
        {
            Criterion.Severity => Reached(figure),
            Criterion.Volume => figure <= 0 ? 0 : 1 + Reached(figure),
            Criterion.Trend => figure < Edges[0] ? 0 : 1 + Passed(figure),
            Criterion.CapacityGap or Criterion.CapabilityGap => Edges.Count - Reached(figure),
            _ => throw new InvalidOperationException($"{Criterion} is assessed and follows from no figure."),
        };
    }

    /// <summary>What is wrong with the edges, in a sentence; null when nothing is.</summary>
    public string? Problem()
    {
        if (Edges.Count != EdgeCount(Criterion) || Edges.Any(e => !double.IsFinite(e)))
        {
            return $"{Criterion.Definition().Name} needs {EdgeCount(Criterion)} numbers as bands.";
        }

        var isGap = Criterion is Criterion.CapacityGap or Criterion.CapabilityGap;
        return Edges.Zip(Edges.Skip(1)).All(p => isGap ? p.First > p.Second : p.First < p.Second)
            ? null
            : $"The bands of {Criterion.Definition().Name.ToLowerInvariant()} have to {(isGap ? "fall" : "rise")} from each level to the next.";
    }

    /// <summary>How many edges a figure is at or above. Plain loops, since draws come here millions of times.</summary>
    private int Reached(double figure)
    {
        var reached = 0;
        for (var i = 0; i < Edges.Count; i++)
        {
            reached += figure >= Edges[i] ? 1 : 0;
        }

        return reached;
    }

    /// <summary>How many of the edges after the first a figure is above.</summary>
    private int Passed(double figure)
    {
        var passed = 0;
        for (var i = 1; i < Edges.Count; i++)
        {
            passed += figure > Edges[i] ? 1 : 0;
        }

        return passed;
    }
}
