using System.Text;

namespace DailyPapers.Http;

/// <summary>A whole answer, read to its end.</summary>
public sealed record HttpAnswer(int Status, string ContentType, byte[] Body)
{
    public bool IsSuccess => Status is >= 200 and < 300;

    /// <summary>The beginning of the body on one line, for an error message.</summary>
    public string Beginning
    {
        get
        {
            var text = Encoding.UTF8.GetString(Body, 0, Math.Min(Body.Length, 400));
            var line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
            return line.Length <= 120 ? line : line[..120] + "…";
        }
    }
}
