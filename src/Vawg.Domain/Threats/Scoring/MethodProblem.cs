namespace Vawg.Domain.Threats.Scoring;

/// <summary>What is wrong with one part of a score method, in a sentence.</summary>
/// <param name="Field">The part.</param>
/// <param name="Criterion">Whose weight or bands they are; null for points and lambda.</param>
/// <param name="Text">What to do.</param>
public sealed record MethodProblem(MethodField Field, Criterion? Criterion, string Text);
