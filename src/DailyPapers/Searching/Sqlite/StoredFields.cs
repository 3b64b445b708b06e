using System.Collections.Immutable;

namespace DailyPapers.Searching.Sqlite;

/// <summary>The fields of a paper, folded, as one value of a table: scoring it reads no day's file.</summary>
internal static class StoredFields
{
    public static byte[] Write(SearchDocument document)
    {
        using var bytes = new MemoryStream();
        using var writer = new BinaryWriter(bytes);
        writer.Write7BitEncodedInt(document.Fields.Length);
        foreach (var field in document.Fields)
        {
            writer.Write((byte)field.Weight);
            writer.Write(field.Folded);
        }

        writer.Flush();
        return bytes.ToArray();
    }

    /// <exception cref="InvalidDataException">It is damaged.</exception>
    public static SearchDocument Read(byte[] value)
    {
        try
        {
            return Fields(value);
        }
        catch (Exception failure) when (failure is IOException or FormatException)
        {
            throw new InvalidDataException("The fields of a paper are damaged.", failure);
        }
    }

    private static SearchDocument Fields(byte[] value)
    {
        using var reader = new BinaryReader(new MemoryStream(value));
        var fields = ImmutableArray.CreateBuilder<SearchField>();
        for (var left = reader.Read7BitEncodedInt(); left > 0; left--)
        {
            var weight = reader.ReadByte();
            var folded = reader.ReadString();
            fields.Add(new SearchField(folded, folded, weight));
        }

        return new SearchDocument(fields.ToImmutable());
    }
}
