using System.Text;
using DailyPapers.Papers;
using DailyPapers.Publishing;

namespace DailyPapers.Hosting.Founding;

/// <summary>Writes the files of a new digest that are to be written.</summary>
public static class FoundingWriter
{
    /// <exception cref="DailyPapersException"><c>publishing.write</c> (exit 3).</exception>
    public static async Task WriteAsync(Workspace workspace, IEnumerable<FoundingFile> files, CancellationToken cancellationToken)
    {
        foreach (var file in files.Where(file => file.State is FoundingState.New or FoundingState.Extended or FoundingState.Replaced))
            await AtomicFile.WriteAsync(workspace, file.Path, Bytes(file), cancellationToken);
    }

    // A person's own lines stay as they are, byte for byte, whatever their encoding and their line ends.
    private static byte[] Bytes(FoundingFile file) => (file.State == FoundingState.Extended ? Encoding.Latin1 : Encoding.UTF8).GetBytes(file.Content);
}
