using System.Text.Json;
using System.Text.Json.Nodes;

namespace FbssFollowUp.PostOp.Protocols;

/// <summary>A version as it is written: strict, so that nothing that is missing or misspelled is taken for a default.</summary>
internal static class ProtocolJson
{
    private static readonly JsonSerializerOptions Strict = new(JsonSerializerDefaults.Web)
    {
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        UnmappedMemberHandling = System.Text.Json.Serialization.JsonUnmappedMemberHandling.Disallow,
        NumberHandling = System.Text.Json.Serialization.JsonNumberHandling.Strict
    };

    public static ProtocolVersion Read(string json) => JsonSerializer.Deserialize<ProtocolVersion>(json, Strict)!;

    /// <summary>The version, or the sentence that says where it cannot be read.</summary>
    public static (ProtocolVersion? Version, string? Problem) TryRead(string json)
    {
        try
        {
            return JsonSerializer.Deserialize<ProtocolVersion>(json, Strict) is { } version ? (version, null) : (null, "The protocol is empty.");
        }
        catch (JsonException wrong)
        {
            return (null, $"The protocol cannot be read{(wrong.Path is { Length: > 1 } path ? $" at {path[2..]}" : "")}, line {(wrong.LineNumber ?? 0) + 1}: give every setting of version 1, with a value of the same kind.");
        }
    }

    public static JsonObject Tree(string json) => JsonNode.Parse(json)!.AsObject();

    public static string Write(JsonObject tree) => tree.ToJsonString();
}
