using System.IO.Compression;
using Microsoft.Net.Http.Headers;

namespace DailyPapers.Web.Serving.Pages;

/// <summary>Something that is sent, compressed once for all who want it so.</summary>
/// <param name="bytes">As they are.</param>
/// <param name="mediaType">With the charset.</param>
/// <param name="key">The same key, the same bytes: the ETag is made of it.</param>
internal sealed class Content(byte[] bytes, string mediaType, string key)
{
    /// <summary>Below it a compressed answer is no faster.</summary>
    private const int WorthIt = 1_000;

    private byte[]? _brotli;
    private byte[]? _gzip;

    public string MediaType => mediaType;

    /// <summary>Weak: the compressed forms share it.</summary>
    public EntityTagHeaderValue Tag { get; } = new($"\"{key}\"", isWeak: true);

    public bool IsCompressible { get; } = bytes.Length >= WorthIt && MediaTypes.IsText(mediaType);

    /// <summary>With all forms that were made so far.</summary>
    public int Size => bytes.Length + (_brotli?.Length ?? 0) + (_gzip?.Length ?? 0);

    public ReadOnlyMemory<byte> Plain => bytes;

    /// <summary>Two who ask at once may both make it: it is the same.</summary>
    public ReadOnlyMemory<byte> Brotli => _brotli ??= Packed(stream => new BrotliStream(stream, CompressionLevel.Optimal));

    public ReadOnlyMemory<byte> Gzip => _gzip ??= Packed(stream => new GZipStream(stream, CompressionLevel.Optimal));

    private byte[] Packed(Func<Stream, Stream> open)
    {
        using var packed = new MemoryStream();
        using (var stream = open(packed))
            stream.Write(bytes);
        return packed.ToArray();
    }
}
