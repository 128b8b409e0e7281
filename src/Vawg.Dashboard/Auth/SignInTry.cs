namespace Vawg.Dashboard.Auth;

/// <summary>One try to sign in, before its password is looked at.</summary>
/// <param name="Name">The name that was given, in capitals.</param>
/// <param name="Source">The address it came from.</param>
/// <param name="KnownBrowser">The browser, when this account has signed in from it before; else null.</param>
public sealed record SignInTry(string Name, string Source, string? KnownBrowser);
