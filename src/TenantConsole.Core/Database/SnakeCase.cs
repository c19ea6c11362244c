using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace TenantConsole.Core.Database;

/// <summary>The one naming convention of the model: <c>PlacedAt</c> is column <c>placed_at</c>. Tables, keys and indexes are named by hand.</summary>
internal static class SnakeCase
{
    public static void Apply(ModelBuilder model)
    {
        foreach (var entity in model.Model.GetEntityTypes())
        {
            Apply(entity);
        }
    }

    private static void Apply(IMutableTypeBase type)
    {
        foreach (var property in type.GetDeclaredProperties())
        {
            // What a mapping named itself stays; EF's default is the property's own name.
            if (property.FindAnnotation(RelationalAnnotationNames.ColumnName) is null)
            {
                property.SetColumnName(Of(property.Name));
            }
        }

        foreach (var complex in type.GetDeclaredComplexProperties())
        {
            Apply(complex.ComplexType);
        }
    }

    public static string Of(string name)
    {
        var text = new StringBuilder(name.Length + 8);
        for (var i = 0; i < name.Length; i++)
        {
            if (char.IsUpper(name[i]) && i > 0 && (!char.IsUpper(name[i - 1]) || (i + 1 < name.Length && char.IsLower(name[i + 1]))))
            {
                text.Append('_');
            }

            text.Append(char.ToLowerInvariant(name[i]));
        }

        return text.ToString();
    }
}
