using Microsoft.AspNetCore.Components;
using Vawg.Dashboard.Auth;
using Vawg.Dashboard.Views;
using Vawg.Data.Queries.Returns;
using Vawg.Data.Returns;
using Vawg.Domain.People;

namespace Vawg.Dashboard.Features.Returns;

/// <summary>The page of a return at the address to which an approval is sent.</summary>
[Route("/returns/{Id:int}/approval")]
[Allows(Act.ApproveReturns)]
public sealed class ApprovalPage(SubmissionQuery submissions, ReturnEffects effects, SignOff signOff, Withdrawals withdrawals, ReturnReceipt receipt, SmallCellOpenings openings, CurrentPerson current, NavigationManager navigation)
    : SubmissionPage(submissions, effects, signOff, withdrawals, receipt, openings, current, navigation);
