namespace Vawg.Domain.Victims;

/// <summary>Girls and women among female victims, and those whose age a return does not state.</summary>
public enum VictimGroup
{
    /// <summary>Aged 10 to 17.</summary>
    Girls = 0,

    /// <summary>Aged 18 and over.</summary>
    Women = 1,

    AgeNotStated = 2,
}
