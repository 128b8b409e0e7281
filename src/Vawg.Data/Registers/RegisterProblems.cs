namespace Vawg.Data.Registers;

/// <summary>Gathers what is wrong with what was filled in, by field, in the order of the form.</summary>
internal sealed class RegisterProblems
{
    private readonly List<(string Field, string Text)> _found = [];

    public IReadOnlyList<(string Field, string Text)> Found => _found;

    public RegisterProblems When(bool isWrong, string field, string text)
    {
        if (isWrong)
        {
            _found.Add((field, text));
        }

        return this;
    }

    public RegisterProblems Text(string field, string text, int longest, string? missing)
    {
        if (RegisterText.Problem(text, longest, missing) is { } problem)
        {
            _found.Add((field, problem));
        }

        return this;
    }
}
