using Vawg.Data.People;

namespace Vawg.Dashboard.Features.Admin;

/// <summary>Whether somebody can sign in, in a word.</summary>
internal static class AccountState
{
    public static string Of(AccountRow row) => row switch
    {
        { IsDisabled: true } => "Disabled",
        { IsInvited: true } => "Invited",
        _ => "Active",
    };
}
