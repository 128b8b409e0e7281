namespace Vawg.Dashboard.Components.Charts;

/// <summary>One force of a panel of small lines.</summary>
/// <param name="Name">The name of the force, above its line.</param>
/// <param name="Points">Its figures, one for each quarter of the panel.</param>
/// <param name="Role">Chosen, peer or other.</param>
/// <param name="Description">The line in words: "1.25 in Q1 2018/19, 1.53 in Q4 2022/23".</param>
public sealed record SmallMultiple(string Name, IReadOnlyList<Presented> Points, FocusRole Role, string Description)
{
    /// <summary>Quarters in which an event fell, counted from zero.</summary>
    public IReadOnlyList<int> Events { get; init; } = [];
}
