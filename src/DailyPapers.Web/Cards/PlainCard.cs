using System.Buffers.Binary;
using System.IO.Compression;

namespace DailyPapers.Web.Cards;

/// <summary>
/// The card without words, in the paper's colour: what stands where the drawing of a card fails, so that no page names a picture that is not there. It is made
/// without any tool, as one that failed may fail again.
/// </summary>
internal static class PlainCard
{
    private const int Width = 1200;
    private const int Height = 630;

    private static readonly uint[] Remainders = [.. Enumerable.Range(0, 256).Select(value => Enumerable.Range(0, 8).Aggregate((uint)value, (rest, _) => (rest & 1) == 0 ? rest >> 1 : 0xEDB88320 ^ rest >> 1))];

    /// <summary>As PNG, one bit a dot: https://www.w3.org/TR/png-3/.</summary>
    public static byte[] Png { get; } = Draw();

    private static byte[] Draw()
    {
        using var png = new MemoryStream();
        png.Write([0x89, .. "PNG\r\n\u001a\n"u8]);
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, Width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), Height);
        // One bit a dot, colours from a palette.
        (header[8], header[9]) = (1, 3);
        Chunk(png, "IHDR"u8, header);
        Chunk(png, "PLTE"u8, [0xFB, 0xFA, 0xF7, 0xD0, 0xD0, 0xCE]);
        Chunk(png, "IDAT"u8, Dots());
        Chunk(png, "IEND"u8, []);
        return png.ToArray();
    }

    /// <summary>The two hairlines of every card.</summary>
    private static byte[] Dots()
    {
        using var dots = new MemoryStream();
        using (var deflate = new ZLibStream(dots, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            var row = new byte[1 + Width / 8];
            for (var y = 0; y < Height; y++)
            {
                Array.Fill(row, y is 124 or Height - 104 ? (byte)0xFF : (byte)0, 1 + 10, (Width - 160) / 8);
                deflate.Write(row);
            }
        }

        return dots.ToArray();
    }

    private static void Chunk(MemoryStream png, ReadOnlySpan<byte> type, byte[] data)
    {
        byte[] content = [.. type, .. data];
        var number = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, data.Length);
        png.Write(number);
        png.Write(content);
        BinaryPrimitives.WriteUInt32BigEndian(number, ~content.Aggregate(uint.MaxValue, (rest, value) => Remainders[(rest ^ value) & 0xFF] ^ rest >> 8));
        png.Write(number);
    }
}
