namespace DailyPapers.Simulation;

/// <summary>
/// The bundled day of the demo, on the simulated internet. One paper comes late to the list, one is refused by the model, one
/// is answered badly at first, and one holds a number that its abstract does not.
/// </summary>
public sealed class DemoDay : IAsyncDisposable
{
    private readonly DemoFiles _files;
    private readonly SimulatedHuggingFace _huggingFace;
    private readonly SimulatedInternet _internet;

    private DemoDay(DemoFiles files, SimulatedHuggingFace huggingFace, SimulatedModel model, SimulatedInternet internet)
    {
        _files = files;
        _huggingFace = huggingFace;
        Model = model;
        _internet = internet;
    }

    /// <summary>The day of the list.</summary>
    public DateOnly Date => _files.Date;

    /// <summary>For <c>HF_ENDPOINT</c>.</summary>
    public Uri HuggingFace => _internet.HuggingFace;

    /// <summary>For <c>ARXIV_ENDPOINT</c>: two papers have a page there, freshly written; the others have none, and their abstracts are read.</summary>
    public Uri Arxiv => _internet.Arxiv;

    /// <summary>For <c>OPENAI_BASE_URL</c>; any key is taken.</summary>
    public Uri OpenAi => _internet.OpenAi;

    /// <summary>The bundled answers' voice: its requests can be counted.</summary>
    public SimulatedModel Model { get; }

    /// <summary>Starts with the list as it stands before the late papers have come.</summary>
    public static async Task<DemoDay> StartAsync(CancellationToken cancellationToken)
    {
        var bundle = DemoFiles.Load();
        var lists = new SimulatedHuggingFace { LastOpenDay = bundle.Date };
        lists.SetList(bundle.Date, bundle.ListWithoutLate());
        var model = new SimulatedModel(bundle.Answer);
        var arxiv = new SimulatedArxiv();
        foreach (var (id, page) in DemoFiles.Pages())
            arxiv.SetHtml(id, page);
        return new DemoDay(bundle, lists, model, await SimulatedInternet.StartAsync(lists, model, arxiv, ollama: null, cancellationToken));
    }

    /// <summary>From now on the list is whole.</summary>
    public void OpenLateList() => _huggingFace.SetList(Date, _files.List);

    public ValueTask DisposeAsync() => _internet.DisposeAsync();
}
