using System.Reflection;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Vawg.Dashboard.Components;
using Vawg.Dashboard.Tests.Architecture;

namespace Vawg.Product.Tests.Auth;

/// <summary>Every form that a component of the product takes back, read from its compiled code: component and name of the form.</summary>
internal static class NamedForms
{
    private const string Event = "onsubmit";

    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static IEnumerable<(string Component, string Form)> All() =>
        from type in typeof(App).Assembly.GetTypes()
        let component = Outermost(type)
        where typeof(ComponentBase).IsAssignableFrom(component)
        from method in type.GetMethods(Declared)
        from texts in CodeReferences.TextsBefore(method, nameof(RenderTreeBuilder.AddNamedEvent))
        select (component.Name, texts.First(text => text != Event));

    /// <summary>What is written inside a part of a page is compiled into a type within the page's.</summary>
    private static Type Outermost(Type type) => type.DeclaringType is { } outer ? Outermost(outer) : type;
}
