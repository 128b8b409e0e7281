namespace Vawg.Domain.Measures;

/// <summary>What a reader may see of small cells.</summary>
public enum Audience
{
    /// <summary>Everyone without a named permission: small cells, and what would reveal them, are suppressed.</summary>
    General,

    /// <summary>Readers who hold the named permission for small cells.</summary>
    SmallCells,
}
