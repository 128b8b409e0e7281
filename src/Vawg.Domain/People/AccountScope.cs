using Vawg.Domain.Reference;

namespace Vawg.Domain.People;

/// <summary>What an account may do and see: its role, the one force of a contributor, and the named permission for small cells.</summary>
public sealed record AccountScope(Role Role, ForceCode? Force, bool SeesSmallCells)
{
    /// <summary>What is wrong with the combination; null when nothing is.</summary>
    public string? Problem => (Role, Force) switch
    {
        (Role.ForceContributor, null) => "Choose the force of the force contributor.",
        (not Role.ForceContributor, not null) => "Only a force contributor is bound to a force. Choose \"None\", or the role of force contributor.",
        _ => null,
    };
}
