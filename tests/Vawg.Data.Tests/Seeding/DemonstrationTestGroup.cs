using Xunit;

namespace Vawg.Data.Tests.Seeding;

/// <summary>Test classes that share one generated collection.</summary>
[CollectionDefinition(Name)]
public sealed class DemonstrationTestGroup : ICollectionFixture<DemonstrationFixture>
{
    public const string Name = "Demonstration";
}
