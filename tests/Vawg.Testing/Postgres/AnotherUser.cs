namespace Vawg.Testing.Postgres;

/// <summary>An unprivileged user of this machine to run PostgreSQL as.</summary>
internal static class AnotherUser
{
    private static readonly string[] Names = ["postgres", "nobody"];

    /// <summary>The start of a command line that runs the rest of it as that user.</summary>
    public static IReadOnlyList<string> Command()
    {
        var entries = File.ReadAllLines("/etc/passwd").Select(line => line.Split(':')).ToList();
        var user = Names.Select(name => entries.Find(entry => entry[0] == name)).FirstOrDefault(entry => entry is not null)
            ?? throw new InvalidOperationException($"None of the users {string.Join(", ", Names)} exists to run PostgreSQL as.");
        return ["setpriv", "--reuid", user[2], "--regid", user[3], "--clear-groups", "--"];
    }
}
