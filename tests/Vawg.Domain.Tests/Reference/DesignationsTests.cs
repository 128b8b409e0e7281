using FluentAssertions;
using Vawg.Domain.Reference;
using Vawg.Domain.Threats;
using Xunit;

namespace Vawg.Domain.Tests.Reference;

public class DesignationsTests
{
    [Theory]
    [InlineData(2023, "DA RASSO CSAE ONLINE")]
    [InlineData(2024, "DA RASSO SH CSAE ONLINE")]
    public void Edition_has_a_row_for_each_theme_and_names_its_key_threats(int edition, string named)
    {
        Designations.Of(edition).Select(d => d.Theme).Should().Equal(Themes.Nine.Select(t => t.Code));
        Designations.Of(edition).Where(d => d.IsDesignated).Select(d => d.Theme).Should().Equal(named.Split(' '));
        Designations.Of(edition).Should().OnlyContain(d => d.Reason.Length > 0);
    }

    [SkippableTheory]
    [InlineData(2023, "DA", "Domestic abuse")]
    [InlineData(2023, "RASSO", "Rape and serious sexual offences")]
    [InlineData(2023, "SH", "Stalking and harassment")]
    [InlineData(2023, "CSAE", "Child sexual abuse and exploitation")]
    [InlineData(2023, "ONLINE", "Tech enabled VAWG")]
    [InlineData(2023, "MSHT", "Modern slavery")]
    [InlineData(2023, "SPIKING", "Spiking")]
    [InlineData(2023, "SEXWORK", "sex work")]
    [InlineData(2023, "HBA", "Honour based abuse")]
    [InlineData(2024, "DA", "domestic abuse")]
    [InlineData(2024, "RASSO", "rape and serious sexual offences")]
    [InlineData(2024, "SH", "**Stalking** has been identified as a new area of focus")]
    [InlineData(2024, "CSAE", "child sexual abuse and exploitation")]
    [InlineData(2024, "ONLINE", "online VAWG")]
    public void Line_names_the_theme(int edition, string theme, string words)
    {
        var designation = Of(edition, theme);

        PublishedText.Line(designation.Source, designation.Line).Should().Contain(words);
    }

    [SkippableTheory]
    [InlineData(2023, "DA", "impact on victims, volume and frequency")]
    [InlineData(2023, "SH", "cuts across domestic abuse and tech enabled VAWG")]
    [InlineData(2023, "MSHT", "lowest proportion")]
    [InlineData(2023, "SPIKING", "to add to the threat picture")]
    [InlineData(2023, "SEXWORK", "exploitation of prostitution")]
    [InlineData(2023, "HBA", "estimated to be 1%")]
    [InlineData(2024, "DA", "volume, harm, risk")]
    [InlineData(2024, "SH", "based on volume and assessment of harm")]
    [InlineData(2024, "CSAE", "portfolio")]
    [InlineData(2024, "MSHT", "lowest volume")]
    [InlineData(2024, "SPIKING", "expected to remain stable")]
    [InlineData(2024, "SEXWORK", "difficult to accurately assess the scale")]
    [InlineData(2024, "HBA", "remained stable")]
    public void Reason_rests_on_its_line(int edition, string theme, string words)
    {
        var designation = Of(edition, theme);

        PublishedText.Line(designation.Source, designation.ReasonLine).Should().Contain(words);
    }

    private static Designation Of(int edition, string theme) => Designations.Of(edition).Single(d => d.Theme == theme);
}
