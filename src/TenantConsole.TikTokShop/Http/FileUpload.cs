using System.Net.Http.Headers;

namespace TenantConsole.TikTokShop;

/// <summary>A file for the platform: a multipart body with the part <c>data</c> and the fields that belong to it.</summary>
/// <param name="Data">The file's bytes.</param>
/// <param name="FileName">Its name; the platform looks at the content, not at this.</param>
internal sealed record FileUpload(ReadOnlyMemory<byte> Data, string FileName)
{
    public const string ContentType = "multipart/form-data";

    /// <summary>Further fields; those that are null are left out.</summary>
    public IReadOnlyList<KeyValuePair<string, string?>> Fields { get; init; } = [];

    /// <summary>The body, made anew for each attempt.</summary>
    public HttpContent Content()
    {
        var content = new MultipartFormDataContent();
        var data = new ReadOnlyMemoryContent(Data);
        data.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        content.Add(data, "data", FileName);
        foreach (var (name, value) in Fields)
            if (value is not null)
                content.Add(new StringContent(value), name);
        return content;
    }
}
