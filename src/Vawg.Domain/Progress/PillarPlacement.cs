namespace Vawg.Domain.Progress;

/// <summary>Under which pillar one version places a kind of work.</summary>
/// <param name="Work">"Offender management".</param>
/// <param name="Framework">The version.</param>
/// <param name="Printed">The heading as the version prints it.</param>
/// <param name="Pillars">The Ps that the heading stands for.</param>
/// <param name="References">The commitments of that version that are such work.</param>
/// <param name="Where">Where it is printed.</param>
public sealed record PillarPlacement(string Work, Framework Framework, string Printed, IReadOnlyList<string> Pillars, IReadOnlyList<string> References, string Where);
