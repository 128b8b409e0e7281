namespace Vawg.Data.Threats;

/// <summary>What came of asking for the next version of the score set.</summary>
/// <param name="Number">Its number; null when nothing was stored.</param>
/// <param name="Problems">Why not, each in a sentence.</param>
public sealed record ScoreSetAnswer(int? Number, IReadOnlyList<string> Problems);
