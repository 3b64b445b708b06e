using DailyPapers.Papers;

namespace DailyPapers.Http;

/// <summary>What a guest asks for.</summary>
/// <param name="About">The paper: troubles are counted by papers and not by requests.</param>
/// <param name="Accept">The media types that are wanted.</param>
/// <param name="SizeCap">In bytes, unpacked.</param>
/// <param name="Token">Sent to the address itself and to redirects within its host; null: none.</param>
public sealed record GuestRequest(Uri Address, string About, string Accept, long SizeCap, Secret? Token = null);
