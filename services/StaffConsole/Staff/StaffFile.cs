using System.Text.Json;

namespace FbssFollowUp.StaffConsole.Staff;

/// <summary>One account of a staff file.</summary>
internal sealed record StaffEntry(
    string Code, string DisplayName, string Email, string? Phone, IReadOnlyList<string> Roles, string TimeZone, string Password)
{
    public StaffDetails Details => new(Code, DisplayName, Email, Phone, Roles, TimeZone);
}

/// <summary>A JSON array of accounts, as an installation brings its first ones along.</summary>
internal static class StaffFile
{
    private static readonly JsonSerializerOptions Strict = new(JsonSerializerOptions.Web)
    {
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };

    /// <summary>The accounts of the file, or why it is no staff file.</summary>
    public static (IReadOnlyList<StaffEntry> Entries, string? Problem) Read(string path)
    {
        try
        {
            var entries = JsonSerializer.Deserialize<List<StaffEntry>>(File.ReadAllText(path), Strict) ?? [];
            return (entries, ProblemOf(entries));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return ([], $"The file {path} cannot be read.");
        }
        catch (JsonException e)
        {
            return ([], $"The file {path} is not a list of accounts in JSON (line {e.LineNumber + 1}).");
        }
    }

    private static string? ProblemOf(List<StaffEntry> entries) => entries
        .SelectMany(entry => StaffRules.ProblemsOf(entry.Details).Concat(StaffRules.ProblemsOf(entry.Password, entry.Details))
            .Select(problem => $"{entry.Code}: {problem}"))
        .FirstOrDefault();
}
