using DailyPapers.Diagnosing;
using DailyPapers.Papers;

namespace DailyPapers.Delivering;

/// <summary>Reads a channel's variables. Values of secrets are never quoted in what it finds.</summary>
internal sealed class ChannelVariables(Channel channel, Func<string, string?> environment)
{
    /// <summary>Null where it is missing or blank.</summary>
    public string? this[string name] => environment(name)?.Trim() is { Length: > 0 } value ? value : null;

    /// <summary>Null where all of them are set.</summary>
    public Diagnosis? Incomplete(params ReadOnlySpan<string> names)
    {
        var missing = new List<string>();
        foreach (var name in names)
        {
            if (this[name] is null)
                missing.Add(name);
        }

        return missing.Count == 0 ? null : missing.Count == names.Length ? Unconfigured(names[0]) : HalfConfigured(missing);
    }

    /// <summary>The address of a service without a slash at its end; null where it is none, or would carry a key without TLS to another machine.</summary>
    /// <param name="mayAsk">It may have a query.</param>
    public Uri? Address(string name, string standard, bool mayAsk = false)
    {
        var isAddress = Uri.TryCreate((this[name] ?? standard).TrimEnd('/'), UriKind.Absolute, out var address);
        return isAddress && IsSafe(address!) && (mayAsk || address!.Query.Length == 0) && address!.Fragment.Length == 0 ? address : null;
    }

    public Diagnosis BadAddress(string name, string example) => channel.Trouble(
        "address",
        new Sentence($"환경 변수 {name}의 값을 주소로 쓸 수 없습니다.", $"The value of {name} cannot be used as an address."),
        new Sentence(
            $"{name}에 https://로 시작하는 주소를 적으세요. 예: {example} (http://는 이 컴퓨터 안의 주소에만 씁니다.)",
            $"Set {name} to an address that starts with https://, such as {example} (http:// is for this computer alone)."));

    /// <summary>A key goes without TLS to this machine alone.</summary>
    private static bool IsSafe(Uri address) => address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && address.IsLoopback);

    public static Diagnosis Unconfigured(string first) => Diagnosis.Skipped(new Sentence(
        $"설정하지 않았습니다(환경 변수 {first}).", $"Not configured ({first} is not set)."));

    private Diagnosis HalfConfigured(List<string> missing)
    {
        var names = string.Join(", ", missing);
        return channel.Trouble(
            "incomplete",
            new Sentence($"설정이 덜 되었습니다. 환경 변수 {names} 값이 없습니다.", $"Only half configured: {names} not set."),
            new Sentence($"환경 변수 {names} 값을 설정하세요. 이 채널을 쓰지 않는다면 나머지 변수를 지우세요.", $"Set {names}, or unset the other variables of this channel."));
    }
}
