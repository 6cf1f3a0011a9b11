using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using FbssFollowUp.Servers;

namespace FbssFollowUp.Local;

/// <summary>The report as a file: an array, one element a story.</summary>
internal static class StoryReport
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping
    };

    /// <summary>Before an hour is spent on a play whose report cannot be kept.</summary>
    public static void Reserve(string? file)
    {
        if (file is null) return;
        try
        {
            File.WriteAllText(file, "[]");
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new ServersException($"The report cannot be written: {failure.Message}");
        }
    }

    public static void Write(string? file, IEnumerable<PlayedStory> stories)
    {
        if (file is not null) File.WriteAllText(file, Text(stories));
    }

    public static string Text(IEnumerable<PlayedStory> stories) => JsonSerializer.Serialize(stories.Select(story => new { story.Story.Name, story.Events }), Json);
}
