namespace Vawg.Domain.Indicators;

/// <summary>How many days a decision under the domestic violence disclosure scheme may take from a day on, until the next limit.</summary>
/// <param name="From">The first day on which it is in force.</param>
/// <param name="Days">Days from application to decision, 1 to 365.</param>
public readonly record struct DecisionLimit(DateOnly From, int Days);
