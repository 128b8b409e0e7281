namespace Vawg.Domain.Victims;

/// <summary>Age of a victim or a suspect in the groups that pages tell apart: the bands of returns, joined where they are narrow.</summary>
public enum AgeGroup
{
    Under16 = 0,
    From16To17 = 1,
    From18To24 = 2,
    From25To34 = 3,
    From35To54 = 4,
    From55 = 5,
    Unknown = 6,
}
