namespace Vawg.Domain.Registers;

/// <summary>States of intelligence gaps as they are read and as they stand in a form.</summary>
public static class GapStates
{
    public static IReadOnlyList<GapState> All { get; } = Enum.GetValues<GapState>();

    /// <summary>"Being closed".</summary>
    public static string Name(this GapState state) => state switch
    {
        GapState.Open => "Open",
        GapState.BeingClosed => "Being closed",
        GapState.Closed => "Closed",
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, "A state of a gap without a name."),
    };

    /// <summary>As it stands in a form: "being-closed".</summary>
    public static string Slug(this GapState state) => state.Name().ToLowerInvariant().Replace(' ', '-');

    public static GapState? Find(string? slug) => All.Where(s => s.Slug() == slug).Select(s => (GapState?)s).FirstOrDefault();
}
