using Xunit;

namespace Vawg.Dashboard.Tests.Hosting;

/// <summary>Tests that share one running product.</summary>
[CollectionDefinition(Name)]
public sealed class ServedDashboardGroup : ICollectionFixture<ServedDashboard>
{
    public const string Name = "served dashboard";
}
