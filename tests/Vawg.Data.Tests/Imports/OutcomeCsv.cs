namespace Vawg.Data.Tests.Imports;

/// <summary>A small outcomes file; every part is good unless it is given.</summary>
internal static class OutcomeCsv
{
    public static string Row(string type = "16", string recorded = "5", string closed = "7", string offence = "19C") =>
        $"Kent,E23000032,{offence},d,g,s,2018/19,1,{type},d,g,{recorded},{closed}";

    public static string Of(params string[] rows) =>
        "force,pfa_code,offence_code,offence_description,offence_group,offence_subgroup,fy,quarter,outcome_type,outcome_description,outcome_group,outcomes_for_offences_recorded_in_quarter,outcomes_recorded_in_quarter\n"
        + $"{string.Join('\n', rows)}\n";
}
