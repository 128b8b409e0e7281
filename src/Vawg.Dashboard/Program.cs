using Vawg.Dashboard.Commands;
using Vawg.Dashboard.Hosting;

// Without a command the product serves its pages; with one it does that and ends.
return CommandLine.IsCommand(args)
    ? await CommandLine.RunAsync(args)
    : await WebHost.RunAsync(args);

/// <summary>The entry point, named so that tests can start the product.</summary>
public partial class Program;
