using Vawg.Data.Model;

namespace Vawg.Data.Queries.Sources;

/// <summary>The way from a figure back to the versions and rows from which it was computed.</summary>
/// <param name="Versions">The versions behind the figure, oldest quarter first.</param>
/// <param name="Rows">The rows summed, where the collection is public and they are few enough to list; else empty.</param>
/// <param name="RowCount">How many rows were summed, none where the figure is missing; of the nation, and of returns, how many the versions hold.</param>
public sealed record FigureTrail(IReadOnlyList<DataSetVersion> Versions, IReadOnlyList<SourceRow> Rows, int RowCount);
