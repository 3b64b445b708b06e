using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using System.Globalization;
using System.Text;

namespace DailyPapers.Web.Serving.Watching;

/// <summary>The text of <c>/metrics</c> (https://prometheus.io/docs/instrumenting/exposition_formats/), gathered from a meter's instruments.</summary>
internal sealed class PrometheusText : IDisposable
{
    public const string MediaType = "text/plain; version=0.0.4; charset=utf-8";

    private readonly ConcurrentDictionary<(string Name, string Labels), Sum> _sums = new();
    private readonly ConcurrentDictionary<(string Name, string Labels), Buckets> _buckets = new();
    private readonly ConcurrentDictionary<string, Instrument> _instruments = new(StringComparer.Ordinal);
    private readonly MeterListener _listener = new();

    public PrometheusText(Meter meter)
    {
        _listener.InstrumentPublished = (instrument, listener) =>
        {
            // By identity: another server in the same process has a meter of the same name.
            if (ReferenceEquals(instrument.Meter, meter) && _instruments.TryAdd(instrument.Name, instrument))
                listener.EnableMeasurementEvents(instrument);
        };
        _listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Count(instrument, value, tags));
        _listener.SetMeasurementEventCallback<int>((instrument, value, tags, _) => Count(instrument, value, tags));
        _listener.SetMeasurementEventCallback<double>((instrument, value, tags, _) => _buckets.GetOrAdd((instrument.Name, Labels(tags)), _ => new Buckets()).Add(value));
        _listener.Start();
    }

    public string Render()
    {
        _listener.RecordObservableInstruments();
        var text = new StringBuilder();
        foreach (var (name, instrument) in _instruments.OrderBy(instrument => instrument.Key, StringComparer.Ordinal))
            Append(text, name, instrument);
        foreach (var (name, kind, help, value) in ProcessFacts.Now())
            Head(text, name, kind, help).Append(name).Append(' ').Append(Number(value)).Append('\n');
        return text.ToString();
    }

    public void Dispose() => _listener.Dispose();

    private void Append(StringBuilder text, string name, Instrument instrument)
    {
        var isCounter = instrument is Counter<long>;
        var written = isCounter ? name + "_total" : name;
        Head(text, written, instrument is Histogram<double> ? "histogram" : isCounter ? "counter" : "gauge", instrument.Description ?? "");
        foreach (var (key, sum) in _sums.Where(sum => sum.Key.Name == name).OrderBy(sum => sum.Key.Labels, StringComparer.Ordinal))
            text.Append(CultureInfo.InvariantCulture, $"{written}{Braced(key.Labels)} {sum.Value}\n");
        foreach (var (key, buckets) in _buckets.Where(one => one.Key.Name == name).OrderBy(one => one.Key.Labels, StringComparer.Ordinal))
            buckets.Append(text, name, key.Labels);
    }

    private static StringBuilder Head(StringBuilder text, string name, string kind, string help) =>
        text.Append(CultureInfo.InvariantCulture, $"# HELP {name} {help}\n# TYPE {name} {kind}\n");

    private void Count(Instrument instrument, long value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        var sum = _sums.GetOrAdd((instrument.Name, Labels(tags)), _ => new Sum());
        if (instrument.IsObservable)
            sum.Set(value);
        else
            sum.Add(value);
    }

    private static string Labels(ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        var text = new StringBuilder();
        foreach (var (name, value) in tags)
        {
            var shown = Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";
            text.Append(text.Length == 0 ? "" : ",").Append(name).Append("=\"")
                .Append(shown.Replace(@"\", @"\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal)).Append('"');
        }

        return text.ToString();
    }

    private static string Braced(string labels) => labels.Length == 0 ? "" : "{" + labels + "}";

    private static string Number(double value) => value.ToString("R", CultureInfo.InvariantCulture);

    private sealed class Sum
    {
        private long _value;

        public long Value => Interlocked.Read(ref _value);

        public void Add(long value) => Interlocked.Add(ref _value, value);

        public void Set(long value) => Interlocked.Exchange(ref _value, value);
    }

    private sealed class Buckets
    {
        private static readonly double[] Borders = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

        private readonly Lock _lock = new();
        private readonly long[] _counts = new long[Borders.Length + 1];
        private double _sum;

        public void Add(double value)
        {
            var place = Array.FindIndex(Borders, border => value <= border);
            lock (_lock)
            {
                _counts[place < 0 ? Borders.Length : place]++;
                _sum += value;
            }
        }

        public void Append(StringBuilder text, string name, string labels)
        {
            lock (_lock)
            {
                var upTo = 0L;
                for (var place = 0; place < Borders.Length; place++)
                    text.Append(CultureInfo.InvariantCulture, $"{name}_bucket{{{labels},le=\"{Number(Borders[place])}\"}} {upTo += _counts[place]}\n");
                upTo += _counts[^1];
                text.Append(CultureInfo.InvariantCulture, $"{name}_bucket{{{labels},le=\"+Inf\"}} {upTo}\n{name}_sum{Braced(labels)} {Number(_sum)}\n{name}_count{Braced(labels)} {upTo}\n");
            }
        }
    }
}
