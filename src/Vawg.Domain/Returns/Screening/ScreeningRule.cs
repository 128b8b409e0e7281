namespace Vawg.Domain.Returns.Screening;

/// <summary>One of the checks that every return goes through.</summary>
/// <param name="Code">R-07: the letter says what it looks at (F file and what it says of itself, R recorded offences, O outcomes, S suspects, M measures, C commitments, Q quality), the number is never used again for another rule.</param>
/// <param name="Severity">What breaking it means.</param>
/// <param name="Rule">The rule in words: "FM or FGM must carry HBA".</param>
/// <param name="Remedy">What to do.</param>
public sealed record ScreeningRule(string Code, FindingSeverity Severity, string Rule, string Remedy);
