using System.Globalization;
using Bunit;
using FluentAssertions;
using Xunit;

namespace Vawg.Dashboard.Tests.Components;

public class DrawingCultureTests : BunitContext
{
    [Fact]
    public void Drawings_are_the_same_on_a_machine_that_writes_a_decimal_comma()
    {
        var here = this.AllDrawings();
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");

            this.AllDrawings().Should().Equal(here);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
