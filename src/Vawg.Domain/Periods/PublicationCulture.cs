using System.Globalization;

namespace Vawg.Domain.Periods;

/// <summary>The culture in which figures and dates are published: British English, whatever the machine is set to.</summary>
public static class PublicationCulture
{
    public static CultureInfo English { get; } = CultureInfo.ReadOnly(CultureInfo.GetCultureInfo("en-GB"));
}
