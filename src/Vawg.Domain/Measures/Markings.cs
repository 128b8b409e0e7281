namespace Vawg.Domain.Measures;

/// <summary>The words of the markings, and which one the figures of a collection carry.</summary>
public static class Markings
{
    public static string Words(this Marking marking) => marking switch
    {
        Marking.Official => "OFFICIAL",
        Marking.OfficialSensitive => "OFFICIAL-SENSITIVE",
        _ => throw new ArgumentOutOfRangeException(nameof(marking), marking, "A marking without words."),
    };

    /// <summary>Published figures are OFFICIAL; returned figures, and figures made to look like them, are OFFICIAL-SENSITIVE.</summary>
    public static Marking Of(Collection collection) => collection.IsPublic() ? Marking.Official : Marking.OfficialSensitive;
}
