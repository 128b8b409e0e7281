using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Vawg.Domain.Reference;

namespace Vawg.Data.Configurations;

internal sealed class OffenceCodeConverter() : ValueConverter<OffenceCode, string>(code => code.Text, text => OffenceCode.Parse(text));
