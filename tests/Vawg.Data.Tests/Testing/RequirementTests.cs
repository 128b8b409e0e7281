using FluentAssertions;
using Vawg.Testing;
using Xunit;
using Xunit.Sdk;

namespace Vawg.Data.Tests.Testing;

public sealed class RequirementTests
{
    private const string Reason = "PostgreSQL was not found";

    [Fact]
    public void A_missing_engine_skips_the_test_by_name()
    {
        var need = () => Requirement.Met(isMet: false, Reason, mayNotSkip: false);

        need.Should().Throw<Xunit.SkipException>().WithMessage(Reason);
    }

    [Fact]
    public void A_missing_engine_fails_the_test_where_nothing_may_be_skipped()
    {
        var need = () => Requirement.Met(isMet: false, Reason, mayNotSkip: true);

        need.Should().Throw<XunitException>().WithMessage(Reason);
    }

    [Fact]
    public void An_engine_that_is_there_lets_the_test_run()
    {
        var need = () => Requirement.Met(isMet: true, Reason, mayNotSkip: true);

        need.Should().NotThrow();
    }
}
