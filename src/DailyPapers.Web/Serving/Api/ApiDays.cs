using System.Collections.Immutable;
using System.ComponentModel;

namespace DailyPapers.Web.Serving.Api;

/// <summary>A page of the list of days.</summary>
[Description("Days of the archive, newest first.")]
internal sealed record ApiDays(
    [property: Description("Of the whole archive.")] int Total,
    ImmutableArray<ApiDay> Days,
    [property: Description("The address of the next, older page; null at the end.")] string? Next);
