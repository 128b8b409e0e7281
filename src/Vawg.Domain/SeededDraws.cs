namespace Vawg.Domain;

/// <summary>Pseudo-random draws that are the same on every machine: SplitMix64, and only arithmetic that IEEE 754 fixes to the last bit.</summary>
public struct SeededDraws
{
    /// <summary>How many uniform draws a normal one takes.</summary>
    public const int UniformsOfNormal = 12;

    /// <summary>How many a resampled count takes.</summary>
    public const int UniformsOfResampled = UniformsOfNormal + 1;

    private const ulong Step = 0x9E3779B97F4A7C15UL;

    private const int SmallestMeanOfNormalShape = 25;

    private const double AnscombeShift = 0.375;

    private ulong _state;

    /// <summary>A stream of its own for each combination of keys, so that a change to one stream leaves the others as they were.</summary>
    public SeededDraws(int seed, params ReadOnlySpan<int> keys)
    {
        _state = (ulong)seed;
        foreach (var key in keys)
        {
            _state = Next() ^ (uint)key;
        }

        _state = Next();
    }

    /// <summary>Uniform from 0 (included) to 1 (excluded).</summary>
    public double Uniform() => (Next() >> 11) * (1.0 / (1UL << 53));

    /// <summary>Passes over some uniform draws as if they had been made.</summary>
    public void Skip(int uniforms) => _state = unchecked(_state + ((ulong)uniforms * Step));

    /// <summary>Nearly normal with mean 0 and variance 1, never beyond 6: the sum of twelve uniform draws less six.</summary>
    public double Normal()
    {
        var sum = -6.0;
        for (var i = 0; i < UniformsOfNormal; i++)
        {
            sum += Uniform();
        }

        return sum;
    }

    /// <summary>A factor around 1 with the given relative spread, cut off at three spreads and never under a fifth.</summary>
    public double Factor(double spread) => Math.Max(0.2, 1 + (spread * Math.Clamp(Normal(), -3, 3)));

    /// <summary>How many of n trials succeed, each with probability p: exact by inversion for small means, rounded normal above.</summary>
    public long Binomial(long n, double p)
    {
        if (n <= 0 || p <= 0)
        {
            return 0;
        }

        if (p >= 1)
        {
            return n;
        }

        if (p > 0.5)
        {
            return n - Binomial(n, 1 - p);
        }

        var mean = n * p;
        return mean < SmallestMeanOfNormalShape
            ? ByInversion(n, p)
            : Math.Clamp((long)Math.Round(mean + (Math.Sqrt(mean * (1 - p)) * Normal()), MidpointRounding.ToEven), 0, n);
    }

    /// <summary>A count of events whose mean is a count that was observed. It takes the same draws whatever the mean, so that one count can change and leave the rest of the stream as it was.</summary>
    public double Resampled(long observed)
    {
        var normal = Normal();
        return Resampled(observed, normal, Uniform());
    }

    /// <summary>The same from a normal and a uniform draw that were made already, for counts that chance moves together.</summary>
    public static double Resampled(long observed, double normal, double uniform)
    {
        if (observed < SmallestMeanOfNormalShape)
        {
            return observed <= 0 ? 0 : PoissonByInversion(observed, uniform);
        }

        // The square root of a count is nearly normal with variance a quarter (Anscombe 1948).
        var root = Math.Sqrt(observed + AnscombeShift) + (normal / 2);
        return (root * root) - AnscombeShift;
    }

    private static double PoissonByInversion(double mean, double uniform)
    {
        var probability = Math.Exp(-mean);
        var below = probability;
        var events = 0;
        while (uniform >= below && probability > 0)
        {
            events++;
            probability *= mean / events;
            below += probability;
        }

        return events;
    }

    private long ByInversion(long n, double p)
    {
        var odds = p / (1 - p);
        var probability = Power(1 - p, n);
        var left = Uniform();
        long successes = 0;
        while (left > probability && successes < n)
        {
            left -= probability;
            successes++;
            probability *= odds * (n - successes + 1) / successes;
        }

        return successes;
    }

    private static double Power(double value, long exponent)
    {
        var result = 1.0;
        for (var rest = exponent; rest > 0; rest >>= 1)
        {
            if ((rest & 1) == 1)
            {
                result *= value;
            }

            value *= value;
        }

        return result;
    }

    private ulong Next()
    {
        unchecked
        {
            _state += Step;
            var mixed = _state;
            mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9UL;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBUL;
            return mixed ^ (mixed >> 31);
        }
    }
}
