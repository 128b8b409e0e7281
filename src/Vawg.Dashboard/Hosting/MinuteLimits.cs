using System.Globalization;

namespace Vawg.Dashboard.Hosting;

/// <summary>How many requests one asker may send in a minute, by kind.</summary>
public sealed record MinuteLimits
{
    /// <summary>Forms of sign-in, second factor and one-time links from one source, beside the limits on guessing.</summary>
    public int SignIns { get; init; } = 60;

    /// <summary>Downloads of an account.</summary>
    public int Files { get; init; } = 60;

    /// <summary>Everything but the files of the product itself, of an account, or from one source without one: more than people send.</summary>
    public int Requests { get; init; } = 1200;

    public static MinuteLimits Read(IConfiguration configuration)
    {
        var unset = new MinuteLimits();
        return new MinuteLimits
        {
            SignIns = Number(configuration, nameof(SignIns), unset.SignIns),
            Files = Number(configuration, nameof(Files), unset.Files),
            Requests = Number(configuration, nameof(Requests), unset.Requests),
        };
    }

    private static int Number(IConfiguration configuration, string name, int unset) => configuration[$"Vawg:Limits:{name}"] switch
    {
        null or "" => unset,
        var text when int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 => number,
        var text => throw new SettingException($"Vawg__Limits__{name} is '{text}'. It must be a whole number of requests a minute, 1 or more."),
    };
}
