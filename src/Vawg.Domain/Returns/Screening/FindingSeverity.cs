namespace Vawg.Domain.Returns.Screening;

/// <summary>What a finding means for the return.</summary>
public enum FindingSeverity
{
    /// <summary>Nothing to do.</summary>
    Note = 1,

    /// <summary>Somebody has to give a reason before the return goes further.</summary>
    Warning = 2,

    /// <summary>None of the file is used.</summary>
    Fail = 3,
}
