using OpenTelemetry;
using OpenTelemetry.Exporter;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace DailyPapers.Web.Serving.Watching;

/// <summary>Traces and metrics for an OpenTelemetry collector; nothing at all where no endpoint is set. The exporter reads its own variables.</summary>
internal sealed class Telemetry : IDisposable
{
    public const string Endpoint = "OTEL_EXPORTER_OTLP_ENDPOINT";
    private const string Protocol = "OTEL_EXPORTER_OTLP_PROTOCOL";
    private const string Service = "OTEL_SERVICE_NAME";

    /// <summary>The framework's own names: https://learn.microsoft.com/aspnet/core/log-mon/metrics/built-in</summary>
    private static readonly string[] Meters = [ServerMeter.Name, "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "System.Runtime"];

    private readonly IDisposable[] _providers;

    private Telemetry(IDisposable[] providers) => _providers = providers;

    /// <param name="environment">Gives a variable's value by its name.</param>
    public static Telemetry? StartOrNull(Func<string, string?> environment)
    {
        if (string.IsNullOrWhiteSpace(environment(Endpoint)))
            return null;
        var resource = ResourceBuilder.CreateDefault();
        if (string.IsNullOrWhiteSpace(environment(Service)))
            resource.AddService("daily-papers");
        return new Telemetry(
        [
            Sdk.CreateTracerProviderBuilder().SetResourceBuilder(resource).AddSource("Microsoft.AspNetCore").AddOtlpExporter(Speak).Build(),
            Sdk.CreateMeterProviderBuilder().SetResourceBuilder(resource).AddMeter(Meters).AddOtlpExporter(Speak).Build(),
        ]);

        // The collectors' other protocol, gRPC, has to be asked for.
        void Speak(OtlpExporterOptions options)
        {
            if (string.IsNullOrWhiteSpace(environment(Protocol)))
                options.Protocol = OtlpExportProtocol.HttpProtobuf;
        }
    }

    /// <summary>Sends what is left.</summary>
    public void Dispose()
    {
        foreach (var provider in _providers)
            provider.Dispose();
    }
}
