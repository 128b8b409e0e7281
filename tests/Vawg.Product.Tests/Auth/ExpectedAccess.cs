using Vawg.Domain.People;

namespace Vawg.Product.Tests.Auth;

/// <summary>Which role may do what, written down a second time: a change of the product's table fails until it is made here too.</summary>
internal static class ExpectedAccess
{
    private static readonly IReadOnlyDictionary<Act, string> Letters = new Dictionary<Act, string>
    {
        // Analyst, thematic lead, admin, force contributor.
        [Act.ReadFigures] = "yyyy",
        [Act.ExportFigures] = "yyyy",
        [Act.ReadReturns] = "yyyy",
        [Act.UploadReturns] = "--yy",
        [Act.ApproveReturns] = "--y-",
        [Act.SetDueDates] = "--y-",
        [Act.AssessThreats] = "-yy-",
        [Act.ReportProgress] = "-yyy",
        [Act.ReviewProgress] = "-yy-",
        [Act.KeepRegisters] = "-yy-",
        [Act.KeepPeerGroups] = "--y-",
        [Act.KeepOwnAccount] = "yyyy",
        [Act.ManageAccounts] = "--y-",
        [Act.ReadAudit] = "--y-",
        [Act.ChangeSettings] = "--y-",
    };

    /// <summary>Roles by the demonstration account that has them; a visitor has none.</summary>
    public static IReadOnlyList<(string? Account, Role? Role)> Askers { get; } =
        [(null, null), ("analyst", Role.Analyst), ("lead", Role.ThematicLead), ("admin", Role.Admin), ("westyorkshire", Role.ForceContributor)];

    /// <summary>Whether somebody with a role, or with none, may do something.</summary>
    public static bool Allows(Role? role, Act act) => role is { } known && Letters[act][(int)known - 1] == 'y';
}
