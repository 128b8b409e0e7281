using Vawg.Domain.Returns;

namespace Vawg.Data.Seeding.Demonstration;

/// <summary>How victims spread over age bands.</summary>
/// <param name="Name">As the tables of the mix name it.</param>
/// <param name="Bands">The bands in which there may be victims.</param>
/// <param name="Weights">Relative size of each band; they need not sum to anything.</param>
internal sealed record AgeProfile(string Name, AgeBand[] Bands, double[] Weights)
{
    /// <summary>Whether all of them are girls aged 10 to 17, who follow another population than women.</summary>
    public bool IsGirls { get; } = Bands.All(b => b is AgeBand.From10To12 or AgeBand.From13To15 or AgeBand.From16To17);
}
