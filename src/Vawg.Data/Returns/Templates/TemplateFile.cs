using Vawg.Data.Returns.Writing;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;

namespace Vawg.Data.Returns.Templates;

/// <summary>Sheets of a return as a file to fill in and hand in.</summary>
public static class TemplateFile
{
    public static string NameOf(Force force, Quarter quarter, TemplateFormat format) => $"return-{force.Slug}-{quarter.Slug}.{format.Extension}";

    public static byte[] Bytes(IReadOnlyList<WrittenSheet> sheets, TemplateFormat format)
    {
        using var file = new MemoryStream();
        using (var writer = SheetFileWriter.Create(format.Format, file, sheets))
        {
            foreach (var sheet in sheets)
            {
                writer.Write(sheet);
            }

            writer.Finish();
        }

        return file.ToArray();
    }
}
