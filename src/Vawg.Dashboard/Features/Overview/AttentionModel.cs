using Vawg.Dashboard.Views;
using Vawg.Data.Model;
using Vawg.Data.Queries.Overview;

namespace Vawg.Dashboard.Features.Overview;

/// <summary>The attention list of a view.</summary>
/// <param name="Items">What is listed, most urgent first.</param>
/// <param name="Aside">What somebody put aside, with who and why.</param>
public sealed record AttentionModel(View View, IReadOnlyList<AttentionItem> Items, IReadOnlyList<StoredAside> Aside);
