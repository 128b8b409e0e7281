using Vawg.Domain.Reference;

namespace Vawg.Dashboard.Features.Admin;

/// <summary>The name of the force to which an account is bound.</summary>
internal static class ForceName
{
    public static string Of(string? code) => ForceCode.TryParse(code, out var force) ? Domain.Reference.Forces.Get(force).Name : "All";
}
