using System.Reflection;
using System.Reflection.Emit;

namespace Vawg.Dashboard.Tests.Architecture;

/// <summary>The members that the compiled code of a method names, read instruction by instruction.</summary>
internal static class CodeReferences
{
    private static readonly Dictionary<short, OpCode> Instructions = typeof(OpCodes)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => (OpCode)field.GetValue(null)!)
        .ToDictionary(instruction => instruction.Value);

    public static IEnumerable<MemberInfo> Of(MethodBase method) => Instructed(method)
        .Where(step => NamesMember(step.Instruction))
        .Select(step => Resolve(method, step.Token))
        .OfType<MemberInfo>();

    /// <summary>The texts that were loaded before each call of a member with a name, the last one first.</summary>
    public static IEnumerable<IReadOnlyCollection<string>> TextsBefore(MethodBase method, string called)
    {
        var texts = new Stack<string>();
        foreach (var (instruction, token) in Instructed(method))
        {
            if (instruction.OperandType == OperandType.InlineString)
            {
                texts.Push(method.Module.ResolveString(token));
            }
            else if (instruction.OperandType == OperandType.InlineMethod && Resolve(method, token)?.Name == called)
            {
                yield return texts.ToList();
            }
        }
    }

    /// <summary>Each instruction with what follows it; nothing where that is no token.</summary>
    private static IEnumerable<(OpCode Instruction, int Token)> Instructed(MethodBase method)
    {
        var code = method.GetMethodBody()?.GetILAsByteArray() ?? [];
        for (var at = 0; at < code.Length;)
        {
            var instruction = Read(code, at);
            at += instruction.Size;
            var bytes = OperandBytes(instruction, code, at);
            yield return (instruction, NamesMember(instruction) || instruction.OperandType == OperandType.InlineString ? BitConverter.ToInt32(code, at) : 0);
            at += bytes;
        }
    }

    private static OpCode Read(byte[] code, int at) =>
        Instructions[code[at] == 0xFE ? (short)(0xFE00 | code[at + 1]) : code[at]];

    private static bool NamesMember(OpCode instruction) => instruction.OperandType
        is OperandType.InlineMethod or OperandType.InlineField or OperandType.InlineType or OperandType.InlineTok;

    private static MemberInfo? Resolve(MethodBase method, int token) => method.Module.ResolveMember(
        token,
        method.DeclaringType is { IsGenericType: true } type ? type.GetGenericArguments() : null,
        method.IsGenericMethod ? method.GetGenericArguments() : null);

    private static int OperandBytes(OpCode instruction, byte[] code, int at) => instruction.OperandType switch
    {
        OperandType.InlineNone => 0,
        OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
        OperandType.InlineVar => 2,
        OperandType.InlineI8 or OperandType.InlineR => 8,
        OperandType.InlineSwitch => 4 + (4 * BitConverter.ToInt32(code, at)),
        _ => 4,
    };
}
