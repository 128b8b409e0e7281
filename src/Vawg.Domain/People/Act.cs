namespace Vawg.Domain.People;

/// <summary>Something that the product lets a role do. Pages, endpoints, links and buttons each name one.</summary>
public enum Act
{
    /// <summary>Read the figures that the scope of the account holds.</summary>
    ReadFigures,

    /// <summary>Take figures away as a file.</summary>
    ExportFigures,

    /// <summary>See which force has returned what for which quarter.</summary>
    ReadReturns,

    /// <summary>Hand in a return, see what screening says of it, give reasons and submit it.</summary>
    UploadReturns,

    /// <summary>Approve a return that somebody else handed in, ask for a change, withdraw what is published.</summary>
    ApproveReturns,

    /// <summary>Set when returns are due.</summary>
    SetDueDates,

    /// <summary>Set assessed levels and the method of threat scores, issue editions, write judgements.</summary>
    AssessThreats,

    /// <summary>Say by form how far a force is with a commitment; a contributor of the own force alone.</summary>
    ReportProgress,

    /// <summary>Enter notable practice, and where recommendations to national bodies stand.</summary>
    ReviewProgress,
    /// <summary>Keep the registers of events, context figures and intelligence gaps.</summary>
    KeepRegisters,

    /// <summary>Name, change and retire peer groups.</summary>
    KeepPeerGroups,

    /// <summary>See and change the own account: name, password, second factor, sessions.</summary>
    KeepOwnAccount,

    /// <summary>Invite people, change roles, disable accounts, end sessions.</summary>
    ManageAccounts,

    /// <summary>Search, read and export the audit.</summary>
    ReadAudit,

    /// <summary>Change the settings of the product.</summary>
    ChangeSettings,
}
