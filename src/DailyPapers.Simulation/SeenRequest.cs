using System.Collections.Immutable;

namespace DailyPapers.Simulation;

/// <summary>A request as a simulated service received it, and what became of it.</summary>
public sealed class SeenRequest(string method, string path, string query, ImmutableDictionary<string, string> headers, string body)
{
    public string Method { get; } = method;

    public string Path { get; } = path;

    /// <summary>With its question mark, empty where there is none.</summary>
    public string Query { get; } = query;

    /// <summary>By name without regard to case; values of one name joined by commas.</summary>
    public ImmutableDictionary<string, string> Headers { get; } = headers;

    public string Body { get; } = body;

    /// <summary>When it had arrived.</summary>
    public DateTimeOffset Arrived { get; } = TimeProvider.System.GetUtcNow();

    /// <summary>When its answer was sent or given up; null while it is under way.</summary>
    public DateTimeOffset? Left { get; internal set; }

    /// <summary>What a model was asked; null where the request could not be read, and for other services.</summary>
    public SimulatedChat? Chat { get; internal set; }

    /// <summary>What went wrong on purpose, null where nothing did.</summary>
    public Fault? Fault { get; internal set; }

    /// <summary>The answer's status; 0 while it is under way and where none was sent.</summary>
    public int Status { get; internal set; }

    /// <summary>
    /// True once an answer that costs money, right or faulty, was handed to the operating system whole. The client may have died before it read it: that is
    /// exactly the answer which a killed program may have to pay for again.
    /// </summary>
    public bool IsAnswered { get; internal set; }
}
