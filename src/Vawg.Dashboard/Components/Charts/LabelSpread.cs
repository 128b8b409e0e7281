namespace Vawg.Dashboard.Components.Charts;

/// <summary>Keeps labels beside a chart apart from one another.</summary>
internal static class LabelSpread
{
    /// <summary>Heights, top first, moved as little as needed so that neighbours are a line apart; order is kept.</summary>
    public static double[] Apart(IReadOnlyList<double> heights, double line)
    {
        var moved = heights.ToArray();
        for (var round = 0; round < 20; round++)
        {
            for (var i = 1; i < moved.Length; i++)
            {
                var overlap = line - (moved[i] - moved[i - 1]);
                if (overlap > 0)
                {
                    moved[i - 1] -= overlap / 2;
                    moved[i] += overlap / 2;
                }
            }
        }

        return moved;
    }
}
