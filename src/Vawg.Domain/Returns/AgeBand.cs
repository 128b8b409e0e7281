namespace Vawg.Domain.Returns;

/// <summary>Age band of the victim as a return gives it; bands do not overlap.</summary>
public enum AgeBand
{
    Unknown = 0,
    Under10 = 1,
    From10To12 = 2,
    From13To15 = 3,
    From16To17 = 4,
    From18To24 = 5,
    From25To34 = 6,
    From35To44 = 7,
    From45To54 = 8,
    From55To64 = 9,
    From65To74 = 10,
    From75 = 11,
}
