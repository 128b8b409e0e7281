namespace Vawg.Domain.Returns.Screening.Reading;

/// <summary>Tells headings of columns that would hold personal data.</summary>
internal static class PersonalHeadings
{
    /// <summary>Words and pairs of words, wherever in the heading they stand.</summary>
    private static readonly string[] Telling =
    [
        "name", "names", "forename", "forenames", "surname", "firstname", "lastname", "fullname", "initials", "alias", "nickname",
        "dob", "date_of_birth", "birth_date", "birthdate", "dateofbirth", "address", "addresses", "postcode", "post_code", "uprn",
        "email", "e_mail", "phone", "telephone", "mobile", "tel", "phone_number", "ip_address",
        "crime_number", "crime_no", "crime_ref", "crime_reference", "crime_id", "crn", "urn", "incident_number", "incident_no", "log_number", "occurrence_number", "occurrence_no",
        "custody_number", "custody_no", "custody_record", "custody_ref", "pnc", "pnc_id", "cro", "nominal", "nino", "ni_number", "national_insurance", "nhs_number",
        "passport", "driving_licence", "collar_number", "shoulder_number", "badge_number", "warrant_number", "victim_id", "suspect_id", "offender_id", "person_id", "vrm", "registration_number",
    ];

    /// <summary>Things, not persons, whose name may be given.</summary>
    private static readonly string[] Things =
        ["force", "offence", "outcome", "flag", "theme", "measure", "sheet", "file", "course", "scheme", "commitment", "system", "group", "code", "column", "item", "area", "location", "status"];

    public static bool IsPersonal(string heading)
    {
        var words = Words(heading);
        for (var i = 0; i < words.Count; i++)
        {
            var ofThing = words[i] is "name" or "names" && i > 0 && Things.Contains(words[i - 1], StringComparer.Ordinal);
            if (!ofThing && Telling.Any(t => StartsWith(words, i, t)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool StartsWith(List<string> words, int from, string telling)
    {
        var parts = telling.Split('_');
        return from + parts.Length <= words.Count && !parts.Where((part, i) => words[from + i] != part).Any();
    }

    private static List<string> Words(string heading)
    {
        var spaced = heading.Length > 100 ? heading[..100] : heading;
        return new string(spaced.Select(c => char.IsLetterOrDigit(c) ? char.ToLowerInvariant(c) : ' ').ToArray())
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .ToList();
    }
}
