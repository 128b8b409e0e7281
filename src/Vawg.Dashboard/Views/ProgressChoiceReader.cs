using Vawg.Domain.Progress;
using Vawg.Domain.Reference;
using Vawg.Domain.Returns;

namespace Vawg.Dashboard.Views;

/// <summary>Reads what was chosen of 4P progress from an address; what cannot be understood is left out and told in a sentence.</summary>
public static class ProgressChoiceReader
{
    public static (ProgressChoice Choice, IReadOnlyList<string> Notices) Read(IQueryCollection query)
    {
        var notices = new List<string>();
        var choice = new ProgressChoice
        {
            Framework = Of(query, "framework", Frameworks.FindBySlug, "There is no framework called {0}, so all commitments that count are shown.", notices),
            Show = Enum.GetValues<ProgressShow>().FirstOrDefault(s => s.ToString().Equals(query["show"].FirstOrDefault(), StringComparison.OrdinalIgnoreCase)),
            Status = StatusOf(query, notices),
            Commitment = Of(query, "commitment", text => Commitments.Find(text) is { IsForForces: true } found ? found : null, "No force reports on a commitment called {0}.", notices),
        };
        return (choice, notices);
    }

    private static T? Of<T>(IQueryCollection query, string name, Func<string, T?> find, string notice, List<string> notices)
        where T : class
    {
        if (query[name].FirstOrDefault() is not { } text || string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        var found = find(text);
        if (found is null)
        {
            notices.Add(notice.Replace("{0}", $"\u201c{Quoted.Of(text)}\u201d", StringComparison.Ordinal));
        }

        return found;
    }

    private static CommitmentStatus? StatusOf(IQueryCollection query, List<string> notices)
    {
        if (query["status"].FirstOrDefault() is not { } text || string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        if (CommitmentStatuses.TryParse(text.Replace('-', '_'), out var status))
        {
            return status;
        }

        notices.Add($"There is no status called \u201c{Quoted.Of(text)}\u201d, so commitments of every status are shown.");
        return null;
    }
}
