namespace Vawg.Domain.Registers;

/// <summary>The page beside whose figures a context figure belongs.</summary>
public enum ContextPage
{
    /// <summary>The page of its theme; without a theme the list of all alone.</summary>
    Theme,
    Outcomes,
    Protection,
    Response,
    Victims,
    Quality,
}
