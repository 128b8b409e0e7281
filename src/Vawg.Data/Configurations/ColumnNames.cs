using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Vawg.Data.Configurations;

/// <summary>Columns named like the rest of the database: StartedAtUtc becomes started_at.</summary>
internal static partial class ColumnNames
{
    public static void Apply(EntityTypeBuilder builder)
    {
        foreach (var property in builder.Metadata.GetProperties())
        {
            property.SetColumnName(Of(property.Name));
        }
    }

    internal static string Of(string property) => WordStart().Replace(property.EndsWith("AtUtc", StringComparison.Ordinal) ? property[..^3] : property, "_$0").ToLowerInvariant();

    [GeneratedRegex("(?<!^)(?<![A-Z])[A-Z]", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex WordStart();
}
