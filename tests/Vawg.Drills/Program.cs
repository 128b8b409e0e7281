namespace Vawg.Drills;

/// <summary>Puts the product through a drill on this machine; the tests run a small part of each.</summary>
internal static class Program
{
    public static Task<int> Main(string[] args) => args is [KillHost.Argument, var killFile] ? KillHost.RunAsync(killFile) : Drill.RunAsync(args);
}
