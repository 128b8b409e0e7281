using Vawg.Data.Model;
using Vawg.Data.Queries.Figures;
using Vawg.Domain.Measures;

namespace Vawg.Data.Queries.Overview;

/// <summary>Names what a restatement counts as the pages of its collection name it.</summary>
internal sealed class RestatementNames(LoadedCollection collection)
{
    private readonly Dictionary<string, string> _topics = collection.Topics.ToDictionary(t => t.Selection.Text, t => t.Name, StringComparer.Ordinal);

    public string Of(RestatedSubject subject) => subject switch
    {
        RestatedOffences offences => Of(offences.Selection),
        RestatedOutcomes outcomes => $"{Of(outcomes.Selection)}, outcome {outcomes.Outcome}, {RestatedOutcomes.Word(outcomes.Basis)} basis",
        RestatedResidents residents => residents.Name,
        _ => throw new InvalidOperationException($"A restatement of {subject} has no name."),
    };

    private string Of(OffenceSelection selection) => _topics.GetValueOrDefault(selection.Text) ?? selection.Name;
}
