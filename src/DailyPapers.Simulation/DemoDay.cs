namespace DailyPapers.Simulation;

/// <summary>
/// The bundled day of the demo, on the simulated internet. One paper comes late to the list, one is refused by the model, one
/// is answered badly at first, and one holds a number that its abstract does not.
/// </summary>
public sealed class DemoDay : IAsyncDisposable
{
    private readonly DemoFiles files;
    private readonly SimulatedHuggingFace huggingFace;
    private readonly SimulatedInternet internet;

    private DemoDay(DemoFiles files, SimulatedHuggingFace huggingFace, SimulatedModel model, SimulatedInternet internet)
    {
        this.files = files;
        this.huggingFace = huggingFace;
        Model = model;
        this.internet = internet;
    }

    /// <summary>The day of the list.</summary>
    public DateOnly Date => files.Date;

    /// <summary>For <c>HF_ENDPOINT</c>.</summary>
    public Uri HuggingFace => internet.HuggingFace;

    /// <summary>For <c>OPENAI_BASE_URL</c>; any key is taken.</summary>
    public Uri OpenAi => internet.OpenAi;

    /// <summary>The bundled answers' voice: its requests can be counted.</summary>
    public SimulatedModel Model { get; }

    /// <summary>Starts with the list as it stands before the late papers have come.</summary>
    public static async Task<DemoDay> StartAsync(CancellationToken cancellationToken)
    {
        var bundle = DemoFiles.Load();
        var lists = new SimulatedHuggingFace { LastOpenDay = bundle.Date };
        lists.SetList(bundle.Date, bundle.ListWithoutLate());
        var model = new SimulatedModel(bundle.Answer);
        return new DemoDay(bundle, lists, model, await SimulatedInternet.StartAsync(lists, model, cancellationToken));
    }

    /// <summary>From now on the list is whole.</summary>
    public void OpenLateList() => huggingFace.SetList(Date, files.List);

    public ValueTask DisposeAsync() => internet.DisposeAsync();
}
