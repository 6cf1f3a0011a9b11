using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace FbssFollowUp.PostOp.Protocols;

/// <summary>One setting as text: a number, a word, a list with commas, or the rungs of a ladder with semicolons.</summary>
internal static class SettingText
{
    public static string Of(JsonNode node) => node switch
    {
        JsonArray { Count: > 0 } list when list[0] is JsonObject => string.Join("; ", list.Select(rung => RungText.Of(rung!.AsObject()))),
        JsonArray list => string.Join(", ", list.Select(item => item!.ToString())),
        _ => node.ToString()
    };

    /// <summary>The text as a value of the node's kind; null if it is none.</summary>
    public static JsonNode? Read(string text, JsonNode like) => like switch
    {
        JsonArray { Count: > 0 } list when list[0] is JsonObject => RungText.Read(text),
        JsonArray list => List(text, list),
        _ when like.GetValueKind() == JsonValueKind.Number => Number(text),
        _ => text.Trim().Length > 0 ? JsonValue.Create(text.Trim()) : null
    };

    public static string KindOf(JsonNode node) => node switch
    {
        JsonArray { Count: > 0 } list when list[0] is JsonObject => "a ladder, such as \"surgeon at once; next-surgeon after 60 minutes; administrators after 1 business day\"",
        JsonArray { Count: > 0 } list when list[0]!.GetValueKind() == JsonValueKind.Number => "a list of whole numbers, such as \"3, 7, 14\"",
        JsonArray => "a list of codes with commas between",
        _ when node.GetValueKind() == JsonValueKind.Number => "a number",
        _ => "a value"
    };

    private static JsonValue? Number(string text) =>
        decimal.TryParse(text.Trim(), NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number == decimal.Truncate(number) && Math.Abs(number) < int.MaxValue ? JsonValue.Create((int)number) : JsonValue.Create(number)
            : null;

    private static JsonArray? List(string text, JsonArray like)
    {
        var parts = text.Split([',', ' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (like is [{ } first, ..] && first.GetValueKind() != JsonValueKind.Number)
            return new JsonArray([.. parts.Select(p => JsonValue.Create(p))]);
        return like.Count == 0 ? new JsonArray([.. parts.Select(p => JsonValue.Create(p))])
            : Array.TrueForAll(parts, p => int.TryParse(p, NumberStyles.None, CultureInfo.InvariantCulture, out _))
                ? new JsonArray([.. parts.Select(p => JsonValue.Create(int.Parse(p, CultureInfo.InvariantCulture)))])
                : null;
    }
}
