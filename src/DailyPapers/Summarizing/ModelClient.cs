using DailyPapers.Http;
using DailyPapers.Papers;
using DailyPapers.Summarizing.Ollama;
using Microsoft.Extensions.Logging;

namespace DailyPapers.Summarizing;

/// <summary>Sends requests to a model's server: at its pace, within the budget, again after what passes, and in what words the server understands.</summary>
public sealed class ModelClient : IDisposable
{
    // So many papers in a row, and no other answered, are not to blame themselves.
    private const int MostFaults = 3;

    private readonly ModelPace _pace;
    private readonly Budget _budget;
    private readonly IModelProtocol _protocol;
    private readonly SummarizingOptions _options;
    private readonly TimeProvider _clock;
    private readonly ILogger<ModelClient> _log;
    private readonly ModelEndpoint _endpoint;
    private readonly SemaphoreSlim _preparing = new(1);
    private volatile Readiness? _ready;
    private Dialect _dialect = Dialect.Full;
    private DailyPapersException? _end;
    private long _successes;
    private readonly CancellationTokenSource _stopped = new();
    private int _faults;
    private DailyPapersException? _lastFault;

    /// <param name="pulls">Is told how the download of a local model goes; null: nobody is.</param>
    public ModelClient(HttpClient http, ModelEndpoint endpoint, SummarizingOptions options, Budget budget, TimeProvider clock, ILogger<ModelClient> log, IProgress<ModelPull>? pulls = null)
    {
        (_options, _budget, _clock, _log, _pace, _endpoint) = (options, budget, clock, log, new ModelPace(clock), endpoint);
        _protocol = OllamaModel.NameOf(options.Model) is { } name
            ? new OllamaProtocol(new OllamaServer(http, endpoint, name, pulls, clock), name, options.ReasoningEffort)
            : new ChatCompletionsProtocol(http, endpoint, options);
    }

    /// <summary>What to say of the server if nothing else of the run was answered either: null once there was an answer.</summary>
    public DailyPapersException? NeverAnswered => Interlocked.Read(ref _successes) == 0 ? _lastFault : null;

    /// <summary>The form in which the server takes the answer's schema, as far as is known: the strictest until it refused it.</summary>
    public AnswerFormat Format => _dialect.Format;

    /// <summary>From now on nothing is sent; what is under way may end. Every later request throws <paramref name="reason"/>.</summary>
    public void Stop(DailyPapersException reason)
    {
        Interlocked.CompareExchange(ref _end, reason, null);
        _stopped.Cancel();
    }

    public void Dispose()
    {
        _stopped.Dispose();
        _preparing.Dispose();
    }

    /// <summary>Waits until the server has the model: a local one may have to be downloaded first. Later calls return at once.</summary>
    /// <returns>How much the model takes; null where the server does not say.</returns>
    /// <exception cref="DailyPapersException">The model cannot be had: nothing more can be done in this run (exit 3).</exception>
    public async Task<ContextWindow?> PrepareAsync(CancellationToken cancellationToken)
    {
        // Also when the run has ended meanwhile: an answer that was kept can still be read.
        if (_ready is null)
            await UntilStoppedAsync(PrepareOnceAsync, cancellationToken);
        return _ready?.Window;
    }

    private async Task PrepareOnceAsync(CancellationToken cancellationToken)
    {
        await _preparing.WaitAsync(cancellationToken);
        try
        {
            _ready ??= new Readiness(await _protocol.PrepareAsync(cancellationToken));
        }
        catch (DailyPapersException reason)
        {
            throw End(reason);
        }
        finally
        {
            _preparing.Release();
        }
    }

    /// <summary>Sends until an answer came that can be kept.</summary>
    /// <param name="isSuspect">The paper failed in a run before: that it fails again says nothing of the server.</param>
    /// <param name="lost">Is told of each try that brought no answer and may have been billed.</param>
    /// <returns>The body and how long it took.</returns>
    /// <exception cref="DailyPapersException">Nothing more can be done with this model in this run (exit 3).</exception>
    /// <exception cref="PaperFailedException">This request alone failed: <c>llm.too-long</c>, <c>llm.refused</c>, <c>llm.bad-request</c>, <c>llm.unavailable</c>, <c>money.limit</c>.</exception>
    public async Task<(string Body, TimeSpan Latency)> SendAsync(ModelRequest request, int outputTokens, bool isSuspect, Func<LostTry, Task> lost, CancellationToken cancellationToken)
    {
        var patience = new Patience(_clock.GetTimestamp(), Interlocked.Read(ref _successes), isSuspect);
        Dialect? tried = null;
        while (true)
        {
            var dialect = tried ?? _dialect;
            var answer = await TryAsync(request, dialect, outputTokens, lost, cancellationToken);
            if (answer.Body is { } body)
            {
                Interlocked.Increment(ref _successes);
                Interlocked.Exchange(ref _faults, 0);
                if (tried is not null)
                    _dialect = tried;
                return (body, answer.Latency);
            }

            if (tried is null && Narrow(dialect, answer.Error))
                continue;
            if (Guess(dialect, answer.Error) is { } guess)
            {
                tried = guess;
                continue;
            }

            ThrowIfPermanent(answer.Error, patience);
            await WaitOrGiveUpAsync(answer, patience, cancellationToken);
        }
    }

    /// <summary>One try, paid from the budget.</summary>
    private async Task<SentAnswer> TryAsync(ModelRequest request, Dialect dialect, int outputTokens, Func<LostTry, Task> lost, CancellationToken cancellationToken)
    {
        var body = _protocol.Write(request, dialect, outputTokens);
        using var money = await ReserveAsync(RequestBound.Of(body.ToMemory().Length, request.Messages.Length, outputTokens), cancellationToken);
        await UntilStoppedAsync(_pace.WaitAsync, cancellationToken);
        if (_end is { } end)
            throw end;
        var start = _clock.GetTimestamp();
        try
        {
            var answer = await TryAsync(body, outputTokens, cancellationToken);
            if (answer.Body is { } completion)
                money.Charge(ModelAnswer.Read(completion)?.Usage);
            else if (answer.MayBeBilled)
                await lost(new LostTry(money.Bound, money.Lose(), answer.Latency, answer.Reason));
            return answer;
        }
        catch (Exception trouble)
        {
            // Whatever it was, it came after the request had gone.
            await lost(new LostTry(money.Bound, money.Lose(), _clock.GetElapsedTime(start), trouble is OperationCanceledException ? "cancelled" : trouble.GetType().Name));
            throw;
        }
    }

    private async Task<Reservation> ReserveAsync(RequestBound bound, CancellationToken cancellationToken)
    {
        Reservation? reservation = null;
        await UntilStoppedAsync(async token => reservation = await _budget.ReserveAsync(bound, token), cancellationToken);
        return reservation ?? throw ModelTroubles.MoneyLimit();
    }

    private async Task<SentAnswer> TryAsync(BinaryData body, int outputTokens, CancellationToken cancellationToken)
    {
        var start = _clock.GetTimestamp();
        using var limit = new CancellationTokenSource(_options.Timeout, _clock);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        try
        {
            var answer = await _protocol.PostAsync(body, both.Token);
            _pace.Heed(answer.Header, outputTokens);
            return SentAnswer.Read(answer.Status, answer.Body, RetryTimes.AskedFor(answer.Header, _clock.GetUtcNow()), _clock.GetElapsedTime(start));
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return SentAnswer.TimedOut(_options.Timeout);
        }
        catch (Exception trouble) when (trouble is System.ClientModel.ClientResultException or HttpRequestException or IOException)
        {
            return SentAnswer.Broken(trouble, _clock.GetElapsedTime(start));
        }
    }

    /// <summary>Steps down from what the server does not know; several requests that find it out together step once.</summary>
    private bool Narrow(Dialect sent, ServerError error)
    {
        if (sent.Without(error) is not { } narrower)
            return sent != _dialect;
        if (Interlocked.CompareExchange(ref _dialect, narrower, sent) == sent)
            _log.LogInformation("{Server} does not take {Sent} ({Error}); from here on {Narrower}", _endpoint.BaseUrl.Host, sent, error, narrower);
        return true;
    }

    /// <summary>A 400 without a reason may be about the format too. The narrower one holds for the run only if it helped; else the paper is to blame.</summary>
    private Dialect? Guess(Dialect sent, ServerError error)
    {
        var isUnexplained = error.Status is 400 or 422 && !error.Message.Contains(ServerError.OutputLimit, StringComparison.OrdinalIgnoreCase) && !error.IsTooLong && !error.IsModerated && !error.IsRefusedKey && !error.IsSpent;
        return isUnexplained && Interlocked.Read(ref _successes) == 0 ? sent.Without(error) ?? sent.Looser() : null;
    }

    private void ThrowIfPermanent(ServerError error, Patience patience)
    {
        if (error.IsModerated)
            throw ModelTroubles.Refused(error.ToString());
        if (error.IsSpent || error.IsRefusedKey || error.IsUnknownModel)
            throw End(ModelTroubles.Permanent(error, _endpoint, _options.Model));
        if (error.IsTooLong)
            throw ModelTroubles.TooLong(error);
        // Without a code a 403, a 404 or a redirect may be a firewall's or a router's word about this text alone.
        if (!error.IsPassing && error.Status is >= 300 and < 500)
            throw IsServersFault(ModelTroubles.Permanent(error, _endpoint, _options.Model), patience) ? End(_lastFault!) : ModelTroubles.BadPaperRequest(error);
    }

    // Others got answers meanwhile: then it is this request. Nobody did, time and again: then it is the server, and the rest need not find out one by one.
    private bool IsServersFault(DailyPapersException fault, Patience patience)
    {
        if (patience.IsSuspect)
            return false;
        _lastFault = fault;
        return Interlocked.Increment(ref _faults) >= MostFaults && IsAlone(patience);
    }

    private bool IsAlone(Patience patience) => Interlocked.Read(ref _successes) == patience.SuccessesBefore;

    private async Task WaitOrGiveUpAsync(SentAnswer answer, Patience patience, CancellationToken cancellationToken)
    {
        var mayTryAgain = patience.Allows(answer);
        var left = _options.Deadline - _clock.GetElapsedTime(patience.Start);
        // A server that asks for more time than there is gets it: nothing is sent before.
        if (!mayTryAgain || left <= TimeSpan.Zero || answer.RetryAfter > left)
            throw GiveUp(answer, patience);
        var wait = answer.RetryAfter ?? RetryTimes.BackOff(_options.RetryDelay, patience.Attempts, Random.Shared.NextDouble());
        wait = wait < left ? wait : left;
        _log.LogInformation("Request failed ({Error}); again in {Wait:0.0} s", answer.Error, wait.TotalSeconds);
        if (answer.Error.Status == 429)
            _pace.Pause(wait);
        else
            await UntilStoppedAsync(token => Task.Delay(wait, _clock, token), cancellationToken);
    }

    // A wait ends at once when the run does; an answer under way may still arrive.
    private async Task UntilStoppedAsync(Func<CancellationToken, Task> wait, CancellationToken cancellationToken)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(_stopped.Token, cancellationToken);
        try
        {
            await wait(either.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested && _end is not null)
        {
            throw _end;
        }
    }

    // A server that takes no connection needs no second opinion.
    private Exception GiveUp(SentAnswer answer, Patience patience)
    {
        var fault = ModelTroubles.Unreachable(answer.Error, _endpoint);
        var isServers = IsServersFault(fault, patience);
        return isServers || (answer.IsUnconnected && IsAlone(patience)) ? End(fault) : ModelTroubles.Unavailable(answer.Error);
    }

    private DailyPapersException End(DailyPapersException reason)
    {
        Stop(reason);
        return _end!;
    }

    /// <summary>The server has the model.</summary>
    private sealed record Readiness(ContextWindow? Window);
}
