namespace Vawg.Data.Model;

/// <summary>Residents of all ages and of one sex in the middle of a year, of which the quarter is the one that ends on its 30 June.</summary>
public sealed record RestatedResidents : RestatedSubject
{
    private RestatedResidents(string sex, string name)
    {
        Text = sex;
        Name = name;
    }

    public static RestatedResidents Persons { get; } = new("P", "Residents");

    public static RestatedResidents Females { get; } = new("F", "Female residents");

    public static RestatedResidents Males { get; } = new("M", "Male residents");

    public override RestatedKind Kind => RestatedKind.Residents;

    /// <summary>P for persons, F or M, as <see cref="StoredPopulation.Sex"/>.</summary>
    public override string Text { get; }

    /// <summary>"Female residents".</summary>
    public string Name { get; }

    internal static RestatedResidents? Find(string text) => text switch
    {
        "P" => Persons,
        "F" => Females,
        "M" => Males,
        _ => null,
    };
}
