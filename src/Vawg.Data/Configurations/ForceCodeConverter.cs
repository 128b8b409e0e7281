using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Vawg.Domain.Reference;

namespace Vawg.Data.Configurations;

internal sealed class ForceCodeConverter() : ValueConverter<ForceCode, string>(code => code.Text, text => ForceCode.Parse(text));
