using System.Reflection;
using FluentAssertions;
using Vawg.Dashboard.Tests.Architecture;
using Vawg.Domain.Reference;
using Vawg.Testing;
using Xunit;

namespace Vawg.Dashboard.Tests;

/// <summary>What the project files cannot hold in place.</summary>
public sealed class ArchitectureTests
{
    private const int LineLimit = 300;

    private static readonly Assembly Domain = typeof(Force).Assembly;
    private static readonly Type[] DashboardTypes = Assembly.Load("Vawg.Dashboard").GetTypes();

    [Fact]
    public void The_domain_uses_no_other_project_no_database_and_no_web_server() =>
        Domain.GetReferencedAssemblies().Select(assembly => assembly.Name!)
            .Where(name => Starts(name, "Vawg.", "Microsoft.EntityFrameworkCore", "Microsoft.AspNetCore", "Microsoft.Data", "Npgsql"))
            .Should().BeEmpty();

    [Fact]
    public void The_domain_reads_no_file_and_no_clock() =>
        Uses(Domain.GetTypes(), used => used == typeof(File) || used == typeof(FileStream) || used == typeof(Directory)
            || used == typeof(TimeProvider) || used == typeof(HttpClient)).Should().BeEmpty();

    [Fact]
    public void Pages_and_components_hold_no_context_and_no_open_query() =>
        Uses(DashboardTypes.Where(type => Starts(type.Namespace, "Vawg.Dashboard.Components", "Vawg.Dashboard.Features")), DatabaseTypes.Includes)
            .Should().BeEmpty("they call a query class of Vawg.Data that returns records");

    [Fact]
    public void A_feature_uses_no_other_feature() =>
        DashboardTypes.Where(type => FeatureName.Of(type) is not null)
            .SelectMany(type => Uses([type], used => FeatureName.Of(used) is { } other && other != FeatureName.Of(type)))
            .Should().BeEmpty("what two features share belongs in Components, Data or Domain");

    [Fact]
    public void A_source_file_has_fewer_than_three_hundred_lines()
    {
        var files = SourceFiles.All().ToList();

        files.Should().HaveCountGreaterThan(50);
        files.Where(file => File.ReadLines(file).Count() >= LineLimit)
            .Select(file => Path.GetRelativePath(RepositoryRoot.FullPath, file))
            .Should().BeEmpty();
    }

    private static IEnumerable<string> Uses(IEnumerable<Type> types, Func<Type, bool> forbidden) =>
        from type in types
        from used in UsedTypes.Of(type)
        where forbidden(used)
        select $"{type.FullName} uses {used.FullName ?? used.Name}";

    private static bool Starts(string? name, params string[] prefixes) =>
        name is not null && prefixes.Any(prefix => name.StartsWith(prefix, StringComparison.Ordinal));
}
