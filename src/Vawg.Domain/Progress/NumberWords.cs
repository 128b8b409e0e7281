using System.Globalization;

namespace Vawg.Domain.Progress;

/// <summary>Numbers as a sentence has them: in words up to ten.</summary>
public static class NumberWords
{
    private static readonly string[] Words = ["none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

    public static string Of(int number) => number >= 0 && number < Words.Length ? Words[number] : number.ToString(CultureInfo.InvariantCulture);
}
