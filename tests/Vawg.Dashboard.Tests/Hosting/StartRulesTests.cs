using FluentAssertions;
using Vawg.Dashboard.Hosting;
using Xunit;

namespace Vawg.Dashboard.Tests.Hosting;

/// <summary>Starts for others that would not be safe: each ends with exit code 2 and a sentence for whoever set it up.</summary>
public sealed class StartRulesTests
{
    public static TheoryData<string[], string> Refused() => new()
    {
        { ["--Vawg:BehindProxy=false"], "Signing in needs HTTPS" },
        { ["--Vawg:KnownProxies="], "Vawg__KnownProxies must name the addresses of the proxy" },
        { ["--Vawg:KnownProxies=127.0.0.1;anything"], "Vawg__KnownProxies holds 'anything'" },
        { ["--Vawg:Secret="], "Vawg__Secret is missing or shorter than 32 characters" },
        { ["--Vawg:Secret=too-short"], "Vawg__Secret is missing or shorter than 32 characters" },
        { ["--Vawg:Secret=a-secret-for-trying-the-product-only"], "stands in the product's own files" },
        { ["--Vawg:Database=postgres", "--ConnectionStrings:Vawg=Host=127.0.0.1;Port=1;Username=vawg;Password=local-use-only"], "stands in the product's own files" },
        { ["--Vawg:Limits:Files=none"], "Vawg__Limits__Files is 'none'" },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task Start_that_would_not_be_safe_ends_before_the_database_is_touched(string[] settings, string words)
    {
        var folder = Directory.CreateTempSubdirectory("vawg-start-");
        try
        {
            var (code, said) = await StartAsync([.. RunningDashboard.ProductionSettings(folder.FullName), .. settings]);

            code.Should().Be(2);
            said.Should().Contain(words);
            folder.EnumerateFileSystemInfos().Should().BeEmpty();
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task Database_with_demonstration_accounts_is_not_served_to_others()
    {
        await using var demonstration = await RunningDashboard.StartEmptyAsync();

        var (code, said) = await StartAsync(RunningDashboard.ProductionSettings(demonstration.DataFolder));

        code.Should().Be(2);
        said.Should().Contain("demonstration accounts");
    }

    private static async Task<(int Code, string Said)> StartAsync(string[] settings)
    {
        var before = Console.Error;
        await using var said = new StringWriter();
        Console.SetError(said);
        try
        {
            return (await WebHost.RunAsync(settings).WaitAsync(TimeSpan.FromMinutes(1)), said.ToString());
        }
        finally
        {
            Console.SetError(before);
        }
    }
}
