using System.Text.Json;
using System.Text.Json.Serialization;

namespace TenantConsole.Core.Texts;

/// <summary>In answers and audit entries a phrase is its words.</summary>
internal sealed class PhraseJson : JsonConverter<Phrase>
{
    public override Phrase Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Phrase.Read(reader.GetString() ?? "");

    public override void Write(Utf8JsonWriter writer, Phrase value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
}
