using System.Text.Json;
using System.Text.Json.Serialization;

namespace FbssFollowUp.Messaging.Tests;

/// <summary>Stands for a receiver whose reading of a contract is broken until the next version of it is deployed.</summary>
public sealed class UnreadableText : JsonConverter<string>
{
    public const string Marker = "unreadable by this version";
    private static bool isMended;

    public static IDisposable Mended()
    {
        isMended = true;
        return new Unmending();
    }

    public override string Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.GetString() is var text && text == Marker && !isMended ? throw new JsonException("not yet") : text!;

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue(value);

    private sealed class Unmending : IDisposable
    {
        public void Dispose() => isMended = false;
    }
}
