namespace Vawg.Data.Model;

/// <summary>What a restatement counts, beside force and quarter: recorded offences of a selection, outcomes of one, or residents.</summary>
public abstract record RestatedSubject
{
    public abstract RestatedKind Kind { get; }

    /// <summary>As it is stored and printed; unique within its kind.</summary>
    public abstract string Text { get; }

    /// <summary>Reads the stored form; a selection, outcome or sex that does not exist is refused.</summary>
    public static bool TryParse(RestatedKind kind, string text, out RestatedSubject subject)
    {
        RestatedSubject? found = kind switch
        {
            RestatedKind.RecordedOffences => RestatedOffences.Find(text),
            RestatedKind.Outcomes => RestatedOutcomes.Find(text),
            RestatedKind.Residents => RestatedResidents.Find(text),
            _ => null,
        };
        subject = found ?? RestatedResidents.Persons;
        return found is not null;
    }

    public sealed override string ToString() => Text;
}
