using System.Collections.Immutable;
using System.ComponentModel;

namespace DailyPapers.Web.Serving.Api;

/// <summary>Counts by week and area.</summary>
[Description("Counts by week and area, computed from the archive.")]
internal sealed record ApiTrends([property: Description("Newest week first.")] ImmutableArray<WeekCounts> Weeks);
