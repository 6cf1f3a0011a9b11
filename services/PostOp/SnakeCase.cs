using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace FbssFollowUp.PostOp;

/// <summary>Columns are named like their properties, in the database's own spelling.</summary>
internal static class SnakeCase
{
    public static void NameColumns(IMutableModel model)
    {
        foreach (var property in model.GetEntityTypes().SelectMany(entity => entity.GetProperties()))
            property.SetColumnName(Of(property.Name));
    }

    private static string Of(string name)
    {
        var snake = new StringBuilder(name.Length + 8);
        foreach (var character in name)
        {
            if (char.IsUpper(character) && snake.Length > 0)
                snake.Append('_');
            snake.Append(char.ToLowerInvariant(character));
        }
        return snake.ToString();
    }
}
