using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Vawg.Domain.Reference;
using Vawg.Domain.Returns;

namespace Vawg.Data.Tests.Seeding;

/// <summary>SHA-256 over the rows of a collection, in its order.</summary>
internal static class CollectionChecksum
{
    /// <summary>Over recorded offences and outcomes, with what is said of coverage.</summary>
    public static string Of(IEnumerable<ForceReturn> returns) => Of(returns, Text);

    /// <summary>Over suspects, measures and commitments.</summary>
    public static string OfOtherSheets(IEnumerable<ForceReturn> returns) => Of(returns, OtherText);

    private static string Of(IEnumerable<ForceReturn> returns, Func<ForceReturn, string> text)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var forceReturn in returns)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(text(forceReturn)));
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

    private static string OtherText(ForceReturn forceReturn)
    {
        var text = new StringBuilder();
        foreach (var row in forceReturn.Suspects)
        {
            text.Append(CultureInfo.InvariantCulture, $"{row.SourceRow};{row.Theme};{(int)row.Sex};{(int)row.Age};{(int)row.Relationship};{row.Count};{row.RepeatCount}\n");
        }

        foreach (var row in forceReturn.Measures)
        {
            text.Append(CultureInfo.InvariantCulture, $"{row.SourceRow};{row.Measure};{row.Breakdown};{row.Value};{(int?)row.Missing}\n");
        }

        foreach (var row in forceReturn.Commitments)
        {
            text.Append(CultureInfo.InvariantCulture, $"{row.SourceRow};{row.Commitment};{(int)row.Status};{row.Due:yyyy-MM-dd};{row.OwnerRole};{row.Evidence};{row.Note}\n");
        }

        return text.ToString();
    }

    private static string Text(RecordedOffence offence) => string.Create(
        CultureInfo.InvariantCulture, $"{offence.Offence};{(int)offence.Flags};{(int)offence.Victim.Sex};{(int)offence.Victim.Age}");
}
