using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Vawg.Data.Returns.Writing;

/// <summary>The lists of words to pick from of a sheet of an Excel workbook.</summary>
internal static class XlsxChoices
{
    /// <summary>One list for each column that has words; null where none has.</summary>
    public static DataValidations? Of(IReadOnlyList<WrittenColumn> columns)
    {
        var lists = columns.Select((column, position) => column.Choice is { } choice ? ListOf(choice, position) : null).OfType<DataValidation>().ToList();
        return lists.Count == 0 ? null : new DataValidations(lists) { Count = (uint)lists.Count };
    }

    private static DataValidation ListOf(WordChoice choice, int position)
    {
        var letters = XlsxCells.Letters(position);
        return new DataValidation
        {
            Type = DataValidationValues.List,
            AllowBlank = true,
            ShowInputMessage = true,
            PromptTitle = choice.Column,
            Prompt = choice.Help,
            ShowErrorMessage = true,
            ErrorStyle = DataValidationErrorStyleValues.Information,
            ErrorTitle = choice.Column,
            Error = choice.Fault,
            SequenceOfReferences = new ListValue<StringValue>([string.Create(CultureInfo.InvariantCulture, $"{letters}2:{letters}{WordChoice.LastRow}")]),
            Formula1 = new Formula1($"\"{string.Join(',', choice.Words)}\""),
        };
    }
}
