namespace Vawg.Domain.Threats.Scoring;

/// <summary>The mean ONS severity weight of a theme's recorded offences, in whole weights as it is shown, with how far sampling could move it.</summary>
/// <param name="MeanWeight">Rounded to a whole number.</param>
/// <param name="StandardError">Of the mean, in weights; 0 where the mix was printed and not counted.</param>
/// <param name="CoveredShare">Share of the offences that have a weight, 0 to 1.</param>
public sealed record MeasuredSeverity(double MeanWeight, double StandardError, double CoveredShare);
