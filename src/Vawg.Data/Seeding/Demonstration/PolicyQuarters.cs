using Vawg.Domain.Periods;

namespace Vawg.Data.Seeding.Demonstration;

/// <summary>Quarters in which something began that measures and commitments are about.</summary>
internal static class PolicyQuarters
{
    /// <summary>The framework for delivery of December 2021: no commitment is reported on before.</summary>
    public static Quarter Framework { get; } = new(2021, 3);

    /// <summary>Stalking protection orders, from 20 January 2020.</summary>
    public static Quarter StalkingProtectionOrders { get; } = new(2019, 4);

    /// <summary>StreetSafe, from the summer of 2021.</summary>
    public static Quarter StreetSafe { get; } = new(2021, 2);

    /// <summary>From when the commitments of 2024 are returned, before their time.</summary>
    public static Quarter CommitmentsOf2024 => DemonstrationCollection.LastQuarter - 1;
}
