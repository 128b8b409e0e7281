namespace Vawg.Domain.Threats.Scoring;

/// <summary>What makes a rank doubtful. Each can be drawn alone, to tell its part.</summary>
[Flags]
public enum DoubtSources
{
    None = 0,

    /// <summary>Chance in the counts.</summary>
    Sampling = 1,

    /// <summary>Every weight anywhere within 20% of what it is.</summary>
    Weights = 2,

    /// <summary>One criterion left out.</summary>
    LeftOut = 4,

    /// <summary>Missing levels anywhere from 0 to 4.</summary>
    MissingLevels = 8,

    /// <summary>Assessed levels one down, as given, or one up: a quarter, a half, a quarter.</summary>
    Assessment = 16,

    All = Sampling | Weights | LeftOut | MissingLevels | Assessment,
}
