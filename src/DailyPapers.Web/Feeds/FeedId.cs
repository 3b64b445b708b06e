using System.Security.Cryptography;
using System.Text;
using DailyPapers.Papers;
using DailyPapers.Web.Weeks;

namespace DailyPapers.Web.Feeds;

/// <summary>
/// Ids that never change, wherever the site stands: readers keep by them what they have read. UUIDs from names (RFC 9562, version 5), because a <c>tag:</c>
/// needs a domain of the operator's, who may have none or change it. A paper's id has no date: on a second day's list it is not news again.
/// </summary>
internal static class FeedId
{
    private const string Namespace = "daily-papers-ko:";

    public static string Of(PaperId paper) => Of("paper:" + paper.Value);

    public static string Of(IsoWeek week) => Of("week:" + week);

    public static string Of(string name)
    {
        // The namespace of URLs; what is hashed begins with a scheme of our own.
        var space = new Guid("6ba7b811-9dad-11d1-80b4-00c04fd430c8").ToByteArray(bigEndian: true);
#pragma warning disable CA5350 // Version 5 is SHA-1 by its definition, and protects nothing here.
        var hash = SHA1.HashData([.. space, .. Encoding.UTF8.GetBytes(Namespace + name)]).AsSpan(0, 16);
#pragma warning restore CA5350
        hash[6] = (byte)(hash[6] & 0x0F | 0x50);
        hash[8] = (byte)(hash[8] & 0x3F | 0x80);
        return $"urn:uuid:{new Guid(hash, bigEndian: true):D}";
    }
}
