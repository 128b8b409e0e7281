namespace Vawg.Domain.Threats;

/// <summary>Among which offence codes a flag brings a row into a theme.</summary>
public enum FlagScope
{
    /// <summary>The codes of the VAWG total, and those named beside them.</summary>
    VawgCodes,

    AnyCode,
}
