using System.Text.Json;

namespace FbssFollowUp.Messaging;

/// <summary>How messages and stored answers are written in the database.</summary>
internal static class MessageJson
{
    public static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);
}
