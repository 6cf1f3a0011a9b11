using System.Text.Json;
using FbssFollowUp.Contracts;

namespace FbssFollowUp.Messaging;

/// <summary>An answer as the inbox keeps it.</summary>
internal sealed record GivenAnswer(string? Type, string? Json)
{
    public static GivenAnswer Of(object? answer) =>
        answer is null ? new(null, null) : new(answer.GetType().FullName, JsonSerializer.Serialize(answer, answer.GetType(), MessageJson.Options));

    /// <summary>The answer again, or null if none was given. Answers are contracts, of the command's assembly or the common ones.</summary>
    public object? Restore(Type command)
    {
        if (Type is null || Json is null)
            return null;
        var type = command.Assembly.GetType(Type) ?? typeof(Accepted).Assembly.GetType(Type, throwOnError: true)!;
        return JsonSerializer.Deserialize(Json, type, MessageJson.Options);
    }
}
