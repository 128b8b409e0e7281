using Vawg.Domain;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;

namespace Vawg.Data.Seeding.Demonstration;

/// <summary>One force in one quarter, as the rest of its return is made: what it recorded and closed, how large it is, and its own draws.</summary>
/// <param name="Force">The force.</param>
/// <param name="Index">Its place among the forces, for the draws.</param>
/// <param name="Quarter">The quarter.</param>
/// <param name="Counts">What its return holds of each theme.</param>
internal sealed record MeasuredQuarter(Force Force, int Index, Quarter Quarter, ThemeCounts Counts)
{
    private const double CityOfLondonMillions = 0.1;

    /// <summary>People it serves, in millions: what its posts, orders and cases go by.</summary>
    public double Millions => Force.HasResidentRate ? Force.Mid2023!.Persons / 1e6 : CityOfLondonMillions;

    /// <summary>Draws that are the same in every quarter: the ways of the force.</summary>
    public SeededDraws Ways(DrawStream stream) => new(DemonstrationCollection.Seed, (int)stream, Index);

    /// <summary>Draws of this quarter alone.</summary>
    public SeededDraws Draws(DrawStream stream) => new(DemonstrationCollection.Seed, (int)stream, Quarter.Index, Index);

    public bool IsOf(ForceCode force) => Force.Code == force;

    /// <summary>Between a value at the first quarter and one at the last, in equal steps.</summary>
    public double Between(double first, double last) => Between(DemonstrationCollection.FirstQuarter, first, last);

    /// <summary>The first value up to a quarter, and from there in equal steps to the value at the last.</summary>
    public double Between(Quarter from, double first, double last) =>
        first + ((last - first) * Math.Max(0, Quarter - from) / (DemonstrationCollection.LastQuarter - from));
}
