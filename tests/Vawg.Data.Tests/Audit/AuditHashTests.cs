using System.Globalization;
using System.Security.Cryptography;
using FluentAssertions;
using Vawg.Data.Audit;
using Xunit;

namespace Vawg.Data.Tests.Audit;

public sealed class AuditHashTests
{
    [Fact]
    public void The_encoding_is_the_one_that_is_written_down()
    {
        byte[] encoded =
        [
            1, 0, 0, 0, 0, 0, 0, 1, 2,
            0,
            2, 0, 0, 0, 2, 0xC3, 0xA9,
            3, 0, 0, 0, 1, 0xFF,
        ];

        AuditHash.Of([258L, null, "é", new byte[] { 0xFF }]).Should().Equal(SHA256.HashData(encoded));
    }

    [Fact]
    public void What_moves_from_one_field_to_the_next_gives_another_hash()
    {
        object?[][] alike = [["ab", "c"], ["a", "bc"], ["abc", ""], ["abc", null], [null, "abc"], ["1", "2"], [1L, "2"], [new byte[] { 49 }, "2"]];

        alike.Select(values => Convert.ToHexString(AuditHash.Of(values))).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void A_number_is_the_same_whatever_its_width_and_the_culture()
    {
        var (before, hash) = (CultureInfo.CurrentCulture, AuditHash.Of([-7L, "-7"]));
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("sv-SE");

        AuditHash.Of([-7, "-7"]).Should().Equal(hash);

        CultureInfo.CurrentCulture = before;
    }
}
