using System.Diagnostics.Metrics;
using DailyPapers.Web.Serving.Watching;

namespace DailyPapers.Tests.Web.Serving;

public sealed class PrometheusTextTests
{
    [Fact]
    public void Buckets_are_cumulative_and_labels_escaped()
    {
        using var meter = new Meter("x");
        using var text = new PrometheusText(meter);
        var (counter, histogram) = (meter.CreateCounter<long>("hits", description: "Hits."), meter.CreateHistogram<double>("times", "s", "Times."));
        counter.Add(2, new KeyValuePair<string, object?>("route", "a\"b\\c\nd"));
        histogram.Record(0.002, new KeyValuePair<string, object?>("route", "r"));
        histogram.Record(99, new KeyValuePair<string, object?>("route", "r"));
        var lines = text.Render().Split('\n');
        lines.ShouldContain("# TYPE hits_total counter");
        lines.ShouldContain("""hits_total{route="a\"b\\c\nd"} 2""");
        lines.ShouldContain("times_bucket{route=\"r\",le=\"0.001\"} 0");
        lines.ShouldContain("times_bucket{route=\"r\",le=\"0.0025\"} 1");
        lines.ShouldContain("times_bucket{route=\"r\",le=\"10\"} 1");
        lines.ShouldContain("times_bucket{route=\"r\",le=\"+Inf\"} 2");
        lines.ShouldContain("times_count{route=\"r\"} 2");
    }

    [Fact]
    public void Another_meter_of_the_same_name_is_another_servers()
    {
        using var meter = new Meter("x");
        using var other = new Meter("x");
        using var text = new PrometheusText(meter);
        other.CreateCounter<long>("hits").Add(1);
        text.Render().ShouldNotContain("hits");
    }
}
