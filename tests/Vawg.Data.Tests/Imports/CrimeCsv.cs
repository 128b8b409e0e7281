using System.Text;

namespace Vawg.Data.Tests.Imports;

/// <summary>A small recorded crime file; every part is good unless it is given.</summary>
internal static class CrimeCsv
{
    public const string Header = "force,pfa_code,offence_code,offence_description,offence_group,offence_subgroup,fy,quarter,count";

    public static string Row(
        string force = "Kent",
        string code = "E23000032",
        string offence = "19C",
        string year = "2022/23",
        string quarter = "1",
        string count = "12") => $"{force},{code},{offence},Rape of a female aged 16 and over,Sexual offences,Rape,{year},{quarter},{count}";

    public static string Of(params string[] rows)
    {
        var text = new StringBuilder(Header).Append('\n');
        foreach (var row in rows)
        {
            text.Append(row).Append('\n');
        }

        return text.ToString();
    }
}
