namespace Vawg.Domain.People;

/// <summary>Which role may do what. Policies, navigation, buttons and the test of every page all come from this table.</summary>
public static class RoleActs
{
    private static readonly IReadOnlyDictionary<Act, Role[]> Table = new Dictionary<Act, Role[]>
    {
        [Act.ReadFigures] = [Role.Analyst, Role.ThematicLead, Role.Admin, Role.ForceContributor],
        [Act.ExportFigures] = [Role.Analyst, Role.ThematicLead, Role.Admin, Role.ForceContributor],
        [Act.ReadReturns] = [Role.Analyst, Role.ThematicLead, Role.Admin, Role.ForceContributor],
        [Act.UploadReturns] = [Role.Admin, Role.ForceContributor],
        [Act.ApproveReturns] = [Role.Admin],
        [Act.SetDueDates] = [Role.Admin],
        [Act.AssessThreats] = [Role.ThematicLead, Role.Admin],
        [Act.ReportProgress] = [Role.ThematicLead, Role.Admin, Role.ForceContributor],
        [Act.ReviewProgress] = [Role.ThematicLead, Role.Admin],
        [Act.KeepRegisters] = [Role.ThematicLead, Role.Admin],
        [Act.KeepPeerGroups] = [Role.Admin],
        [Act.KeepOwnAccount] = [Role.Analyst, Role.ThematicLead, Role.Admin, Role.ForceContributor],
        [Act.ManageAccounts] = [Role.Admin],
        [Act.ReadAudit] = [Role.Admin],
        [Act.ChangeSettings] = [Role.Admin],
    };

    public static bool May(this Role role, Act act) => Table[act].Contains(role);
}
