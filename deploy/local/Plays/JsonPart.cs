using System.Text;
using System.Text.Json;

namespace FbssFollowUp.Local;

/// <summary>A piece of JSON that knows on which line it stands.</summary>
internal abstract record JsonPart(int Line)
{
    public sealed record Text(int Line, string Value) : JsonPart(Line);

    public sealed record Number(int Line, decimal Value) : JsonPart(Line);

    public sealed record Flag(int Line, bool Value) : JsonPart(Line);

    public sealed record Nothing(int Line) : JsonPart(Line);

    public sealed record List(int Line, IReadOnlyList<JsonPart> Items) : JsonPart(Line);

    public sealed record Fields(int Line, IReadOnlyList<Field> All) : JsonPart(Line);

    public sealed record Field(int Line, string Key, JsonPart Value);

    /// <param name="firstLine">Which line of its file the text begins on.</param>
    /// <exception cref="JsonException">It is not JSON; the exception says where.</exception>
    public static JsonPart Parse(string json, int firstLine = 1)
    {
        var bytes = Encoding.UTF8.GetBytes(json);
        var reader = new Utf8JsonReader(bytes);
        reader.Read();
        var part = new JsonPartReader(bytes, firstLine).Read(ref reader);
        reader.Read();
        return part;
    }
}
