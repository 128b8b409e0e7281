namespace Vawg.Product.Tests.Auth.OpenId;

/// <summary>Somebody whom the provider of the tests knows, and what it says of them.</summary>
internal sealed record ProviderPerson(string Subject, string Email, params string[] Groups)
{
    public string Name { get; init; } = "Given By Provider";

    /// <summary>How the person signed in there.</summary>
    public string[] Methods { get; init; } = ["pwd"];
}
