namespace Vawg.Domain.Returns;

/// <summary>What a return says of an item that it does not supply, or supplies in part. What is not listed is supplied.</summary>
/// <param name="Item">A sheet, a theme code, a flag code or a characteristic.</param>
/// <param name="Supply">Whether it is supplied.</param>
/// <param name="Note">Why, in the force's words.</param>
public sealed record CoverageItem(string Item, Supply Supply, string Note);
