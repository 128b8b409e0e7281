namespace Vawg.Testing.Returns;

/// <summary>The kinds of file in which a return comes.</summary>
public enum ReturnFormat
{
    Xlsx,
    Ods,
    CsvZip,
}
