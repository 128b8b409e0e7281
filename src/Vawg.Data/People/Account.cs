using Microsoft.AspNetCore.Identity;
using Vawg.Domain.People;

namespace Vawg.Data.People;

/// <summary>Somebody who may sign in: one role, and for a force contributor one force. The user name is the e-mail address.</summary>
public sealed class Account : IdentityUser<int>
{
    /// <summary>Longest name or address that is kept.</summary>
    public const int TextLength = 200;

    /// <summary>The name that others see.</summary>
    public required string Name { get; set; }

    public required Role Role { get; set; }

    /// <summary>The one force of a force contributor; null for every other role.</summary>
    public string? ForceCode { get; set; }

    /// <summary>Whether the account holds the named permission for small cells and the most sensitive items.</summary>
    public bool SeesSmallCells { get; set; }

    public bool IsDisabled { get; set; }

    /// <summary>One of the accounts of a demonstration, with which production does not start.</summary>
    public bool IsDemonstration { get; init; }

    public required DateTime CreatedAtUtc { get; init; }

    /// <summary>The last code from an authenticator that was taken; a code is taken once.</summary>
    public string? LastCode { get; set; }
}
