using FluentAssertions;
using Vawg.Domain.Threats.Judgements;
using Xunit;

namespace Vawg.Domain.Tests.Threats;

public class JudgementLanguageTests
{
    private static readonly ProbabilityTerm Likely = ProbabilityTerm.All.Single(t => t.Order == 5);

    [Theory]
    [InlineData("recorded stalking will rise in the next twelve months")]
    [InlineData("recorded offences will have risen by May 2027")]
    [InlineData("Demand rose by 29% in four years and nothing slows it")]
    public void A_text_that_leaves_likelihood_to_the_term_is_taken(string text) =>
        JudgementLanguage.Problems(text, Likely).Should().BeEmpty();

    [Theory]
    [InlineData("stalking could rise", "could")]
    [InlineData("reporting may fall", "may")]
    [InlineData("It is possible that reporting falls", "possible")]
    [InlineData("There is a chance of a rise", "chance")]
    [InlineData("a rise cannot be ruled out", "cannot be ruled out")]
    [InlineData("the possibility of a rise", "possibility")]
    [InlineData("forces might record more", "might")]
    public void A_word_off_the_yardstick_is_refused_by_name(string text, string word) =>
        JudgementLanguage.Problems(text, Likely).Should().ContainSingle().Which.Should().Contain($"\u201c{word}\u201d").And.Contain("not on the yardstick");

    [Theory]
    [InlineData("it is highly likely to rise", "highly likely", "another place")]
    [InlineData("there is a realistic possibility of a rise", "realistic possibility", "another place")]
    [InlineData("it will almost certainly rise", "almost certainly", "another place")]
    [InlineData("it is likely to rise", "likely", "says again")]
    [InlineData("it is unlikely to fall", "unlikely", "another place")]
    public void A_term_of_the_yardstick_beside_the_picked_one_is_refused(string text, string word, string why) =>
        JudgementLanguage.Problems(text, Likely).Should().ContainSingle().Which.Should().Contain($"\u201c{word}\u201d").And.Contain(why);

    [Fact]
    public void A_mixed_sentence_has_each_of_its_words_told() =>
        JudgementLanguage.Problems("It is likely that reporting may rise and could double", Likely).Should().HaveCount(3);

    [Fact]
    public void A_percentage_of_likelihood_is_refused() =>
        JudgementLanguage.Problems("there is a 70% chance of a rise", Likely).Should().Contain(p => p.Contains("percentage", StringComparison.Ordinal));

    [Fact]
    public void The_yardstick_has_seven_terms_with_gaps_between_their_bands()
    {
        ProbabilityTerm.All.Select(t => t.Order).Should().Equal(1, 2, 3, 4, 5, 6, 7);
        ProbabilityTerm.All.Zip(ProbabilityTerm.All.Skip(1)).Should().OnlyContain(p => p.First.HighPercent < p.Second.LowPercent);
    }

    [Theory]
    [InlineData("Trend of stalking | /forces/kent", "Trend of stalking", "/forces/kent")]
    [InlineData("Assessment 2024, line 99", "Assessment 2024, line 99", "")]
    [InlineData("Report | https://www.example.org/a", "Report", "https://www.example.org/a")]
    public void Evidence_is_read_with_or_without_an_address(string line, string text, string address) =>
        JudgementEvidence.Read(line).Should().Be(new JudgementEvidence(text, address));

    [Theory]
    [InlineData("Report | javascript:alert(1)")]
    [InlineData("Report | //elsewhere.example")]
    [InlineData("Report | http://www.example.org")]
    [InlineData(" | /forces")]
    [InlineData("Report | /\t/elsewhere.example")]
    public void An_address_of_another_kind_is_refused(string line) => JudgementEvidence.Read(line).Should().BeNull();
}
