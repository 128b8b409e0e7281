using Xunit;

namespace Vawg.Browser.Tests;

/// <summary>Tests that share one browser and one running product.</summary>
[CollectionDefinition(Name)]
public sealed class BrowserGroup : ICollectionFixture<BrowserSession>
{
    public const string Name = "browser";
}
