using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;

namespace DailyPapers.Papers;

/// <summary>
/// An arXiv identifier without its version: <c>2611.01234</c> (since 1501), <c>0704.0001</c> (2007 to 2014) or
/// <c>cs/0112017</c> (before). Anything else is no identifier, so that a value of this type can stand in an address or an
/// anchor unchecked. The default value is not valid: values come from <see cref="TryParse"/> and <see cref="Parse"/>.
/// </summary>
/// <remarks>Forms: https://info.arxiv.org/help/arxiv_identifier.html</remarks>
public readonly partial record struct PaperId : IComparable<PaperId>
{
    private PaperId(string value) => Value = value;

    /// <summary>The identifier as arXiv writes it, never with a version.</summary>
    public string Value { get; }

    /// <summary>The page of the paper's abstract on arXiv, newest version.</summary>
    public string ArxivUrl => $"https://arxiv.org/abs/{Value}";

    /// <summary>The paper's page on Hugging Face.</summary>
    public string HuggingFaceUrl => $"https://huggingface.co/papers/{Value}";

    /// <summary>Takes an identifier with or without a version (<c>v2</c>), which is dropped.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out PaperId id)
    {
        var match = text is null ? Match.Empty : Form().Match(text);
        id = match.Success ? new PaperId(match.Groups["id"].Value) : default;
        return match.Success;
    }

    /// <exception cref="FormatException">The text is no arXiv identifier.</exception>
    public static PaperId Parse(string text) =>
        TryParse(text, out var id) ? id : throw new FormatException($"'{text}' is no arXiv identifier such as 2611.01234.");

    public int CompareTo(PaperId other) => string.CompareOrdinal(Value, other.Value);

    public override string ToString() => Value;

    public static bool operator <(PaperId left, PaperId right) => left.CompareTo(right) < 0;
    public static bool operator >(PaperId left, PaperId right) => left.CompareTo(right) > 0;
    public static bool operator <=(PaperId left, PaperId right) => left.CompareTo(right) <= 0;
    public static bool operator >=(PaperId left, PaperId right) => left.CompareTo(right) >= 0;

    [GeneratedRegex(@"\A(?<id>[0-9]{2}(?:0[1-9]|1[0-2])\.[0-9]{4,5}|[a-z]{1,16}(?:-[a-z]{1,8})?(?:\.[A-Z]{2})?/[0-9]{2}(?:0[1-9]|1[0-2])[0-9]{3})(?:v[0-9]{1,3})?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
