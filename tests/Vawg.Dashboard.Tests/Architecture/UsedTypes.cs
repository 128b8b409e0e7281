using System.Reflection;

namespace Vawg.Dashboard.Tests.Architecture;

/// <summary>The types that a type names: in its members' signatures and in the code of its methods.</summary>
internal static class UsedTypes
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static IReadOnlySet<Type> Of(Type type)
    {
        var methods = type.GetMembers(Declared).OfType<MethodBase>().ToList();
        IEnumerable<Type?> named =
        [
            type.BaseType,
            .. type.GetInterfaces(),
            .. type.GetFields(Declared).Select(field => field.FieldType),
            .. type.GetProperties(Declared).Select(property => property.PropertyType),
            .. methods.SelectMany(Signature),
            .. methods.SelectMany(method => method.GetMethodBody()?.LocalVariables.Select(local => local.LocalType) ?? []),
            .. methods.SelectMany(CodeReferences.Of).SelectMany(OfMember),
            .. type.GetCustomAttributesData().SelectMany(OfAttribute),
        ];
        return named.OfType<Type>().SelectMany(Parts).ToHashSet();
    }

    private static IEnumerable<Type?> Signature(MethodBase method) =>
        [(method as MethodInfo)?.ReturnType, .. method.GetParameters().Select(parameter => parameter.ParameterType)];

    private static IEnumerable<Type?> OfMember(MemberInfo member) => member switch
    {
        Type type => [type],
        FieldInfo field => [field.DeclaringType, field.FieldType],
        MethodInfo { IsGenericMethod: true } method => [method.DeclaringType, .. Signature(method), .. method.GetGenericArguments()],
        MethodBase method => [method.DeclaringType, .. Signature(method)],
        _ => [member.DeclaringType],
    };

    private static IEnumerable<Type?> OfAttribute(CustomAttributeData attribute) =>
        [attribute.AttributeType, .. attribute.ConstructorArguments.Select(argument => argument.Value as Type)];

    private static IEnumerable<Type> Parts(Type type) => type switch
    {
        { HasElementType: true } => Parts(type.GetElementType()!),
        { IsConstructedGenericType: true } => [type.GetGenericTypeDefinition(), type, .. type.GetGenericArguments().SelectMany(Parts)],
        _ => [type],
    };
}
