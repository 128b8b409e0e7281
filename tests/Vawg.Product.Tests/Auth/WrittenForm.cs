using Vawg.Domain.People;

namespace Vawg.Product.Tests.Auth;

/// <summary>A form that a page takes back: where it is sent, what its sender must be allowed, and what somebody enters.</summary>
internal sealed record WrittenForm(string Component, string Name, Act? Act, Func<FormSender, string> Address)
{
    /// <summary>What is entered.</summary>
    public Func<FormSender, (string, string)[]> Fields { get; init; } = _ => [];

    /// <summary>Whether something is stored when somebody who may sends it.</summary>
    public bool Stores { get; init; } = true;
}
