using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace FbssFollowUp.Scheduling;

/// <summary>Columns are named like their properties, in the database's own spelling; row versions keep the database's own column.</summary>
internal static class SnakeCase
{
    public static void NameColumns(IMutableModel model)
    {
        foreach (var property in model.GetEntityTypes().SelectMany(e => e.GetProperties()).Where(p => !p.IsConcurrencyToken))
            property.SetColumnName(Of(property.Name));
    }

    private static string Of(string name) => name.Aggregate(new StringBuilder(), (snake, letter) =>
        (char.IsUpper(letter) && snake.Length > 0 ? snake.Append('_') : snake).Append(char.ToLowerInvariant(letter))).ToString();
}
