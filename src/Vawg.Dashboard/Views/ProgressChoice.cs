using System.Text;
using Vawg.Domain.Progress;
using Vawg.Domain.Reference;
using Vawg.Domain.Returns;

namespace Vawg.Dashboard.Views;

/// <summary>What the reader chose of 4P progress, as it stands in the address.</summary>
public sealed record ProgressChoice
{
    public static ProgressChoice None { get; } = new();

    /// <summary>The version whose commitments count; null for all that count.</summary>
    public Framework? Framework { get; init; }

    public ProgressShow Show { get; init; }

    /// <summary>Only commitments of this status; null for any.</summary>
    public CommitmentStatus? Status { get; init; }

    /// <summary>The commitment whose measure is drawn; null for whichever says most.</summary>
    public Commitment? Commitment { get; init; }

    /// <summary>The same for a page that shows no single force.</summary>
    public ProgressChoice OfAll => None with { Framework = Framework };

    /// <summary>As it stands in an address after what came before; empty when nothing was chosen.</summary>
    public string Query
    {
        get
        {
            var query = new StringBuilder();
            foreach (var (name, value) in Fields)
            {
                query.Append('&').Append(name).Append('=').Append(Uri.EscapeDataString(value));
            }

            return query.ToString();
        }
    }

    /// <summary>As fields of a form that makes another choice beside it.</summary>
    public IEnumerable<(string Name, string Value)> Fields
    {
        get
        {
            if (Framework is not null)
            {
                yield return ("framework", Framework.Slug);
            }

            if (Show != ProgressShow.All)
            {
                yield return ("show", Show.ToString().ToLowerInvariant());
            }

            if (Status is { } status)
            {
                yield return ("status", status.Slug());
            }

            if (Commitment is not null)
            {
                yield return ("commitment", Commitment.Slug);
            }
        }
    }
}
