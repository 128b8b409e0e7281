namespace Vawg.Data.Imports;

/// <summary>Of whom a population figure is: P, F and M in the file.</summary>
public enum PopulationSex
{
    Persons,
    Females,
    Males,
}
