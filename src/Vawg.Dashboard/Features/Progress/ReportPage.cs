using Microsoft.AspNetCore.Components;
using Vawg.Dashboard.Auth;
using Vawg.Dashboard.Views;
using Vawg.Data.Progress;
using Vawg.Data.Queries.Progress;
using Vawg.Domain.People;

namespace Vawg.Dashboard.Features.Progress;

/// <summary>The page of a commitment at the address to which its status is sent.</summary>
[Route("/progress/{Slug}/{Reference}/report")]
[Allows(Act.ReportProgress)]
public sealed class ReportPage(ProgressPages pages, ProgressQuery progress, CommitmentEntries entries, Practices practices, CurrentReader reader, CurrentPerson current, NavigationManager navigation)
    : CommitmentPage(pages, progress, entries, practices, reader, current, navigation);
