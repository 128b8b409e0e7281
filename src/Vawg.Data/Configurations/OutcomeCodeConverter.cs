using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Vawg.Domain.Reference;

namespace Vawg.Data.Configurations;

internal sealed class OutcomeCodeConverter() : ValueConverter<OutcomeCode, string>(code => code.Text, text => OutcomeCode.Parse(text));
