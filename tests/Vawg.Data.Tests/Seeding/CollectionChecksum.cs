using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Vawg.Domain.Reference;
using Vawg.Domain.Returns;

namespace Vawg.Data.Tests.Seeding;

/// <summary>SHA-256 over every row of a collection, in its order.</summary>
internal static class CollectionChecksum
{
    public static string Of(IEnumerable<ForceReturn> returns)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var forceReturn in returns)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(Text(forceReturn)));
        }

        return Convert.ToHexString(hash.GetHashAndReset());
    }

    private static string Text(ForceReturn forceReturn)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{forceReturn.Force};{forceReturn.Quarter};{forceReturn.Version};{forceReturn.AllRecordedCrime}\n");
        foreach (var item in forceReturn.Coverage)
        {
            text.Append(CultureInfo.InvariantCulture, $"{item.Item};{(int)item.Supply}\n");
        }

        foreach (var row in forceReturn.RecordedOffences)
        {
            text.Append(CultureInfo.InvariantCulture, $"{Text(row.Offence)};{(int)row.Location};{row.Count}\n");
        }

        foreach (var row in forceReturn.Outcomes)
        {
            text.Append(CultureInfo.InvariantCulture, $"{row.Basis == OutcomeBasis.Closed};{Text(row.Offence)};{row.Outcome};{row.Count}\n");
        }

        return text.ToString();
    }

    private static string Text(RecordedOffence offence) => string.Create(
        CultureInfo.InvariantCulture, $"{offence.Offence};{(int)offence.Flags};{(int)offence.Victim.Sex};{(int)offence.Victim.Age}");
}
