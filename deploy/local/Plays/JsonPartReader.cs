using System.Text.Json;

namespace FbssFollowUp.Local;

/// <summary>Reads JSON piece by piece and counts the lines as it goes.</summary>
internal sealed class JsonPartReader(byte[] json, int firstLine)
{
    private int counted;
    private int line = firstLine;

    public JsonPart Read(ref Utf8JsonReader reader)
    {
        var at = LineOf(reader.TokenStartIndex);
        return reader.TokenType switch
        {
            JsonTokenType.String => new JsonPart.Text(at, reader.GetString()!),
            JsonTokenType.Number => new JsonPart.Number(at, reader.TryGetDecimal(out var number) ? number : decimal.MaxValue),
            JsonTokenType.True or JsonTokenType.False => new JsonPart.Flag(at, reader.TokenType == JsonTokenType.True),
            JsonTokenType.StartArray => new JsonPart.List(at, ReadItems(ref reader)),
            JsonTokenType.StartObject => new JsonPart.Fields(at, ReadFields(ref reader)),
            _ => new JsonPart.Nothing(at)
        };
    }

    private List<JsonPart> ReadItems(ref Utf8JsonReader reader)
    {
        var items = new List<JsonPart>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray) items.Add(Read(ref reader));
        return items;
    }

    private List<JsonPart.Field> ReadFields(ref Utf8JsonReader reader)
    {
        var fields = new List<JsonPart.Field>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var (key, at) = (reader.GetString()!, LineOf(reader.TokenStartIndex));
            reader.Read();
            fields.Add(new JsonPart.Field(at, key, Read(ref reader)));
        }

        return fields;
    }

    private int LineOf(long index)
    {
        for (; counted < index; counted++) line += json[counted] == '\n' ? 1 : 0;
        return line;
    }
}
