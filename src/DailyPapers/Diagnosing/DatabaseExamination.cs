using System.Globalization;
using DailyPapers.Papers;
using DailyPapers.Storing.Sqlite;

namespace DailyPapers.Diagnosing;

/// <summary>The working store: whether it is there, whole, ours and of a version that this program reads.</summary>
/// <param name="isElsewhereNamed">DATABASE_URL is set.</param>
internal sealed class DatabaseExamination(Workspace workspace, bool isElsewhereNamed) : IExamination
{
    public string Key => "database";

    public Sentence Name { get; } = new("데이터베이스", "database");

    public Task<Diagnosis> ExamineAsync(CancellationToken cancellationToken) => Task.FromResult(Find() is var found && isElsewhereNamed && found.Health == Health.Well ? Elsewhere() : found);

    private static Diagnosis Elsewhere() => Diagnosis.Warning(
        "store.elsewhere",
        new Sentence("DATABASE_URL이 있지만 이 판은 작업 폴더의 SQLite만 씁니다.", "DATABASE_URL is set, but this version uses the workspace's SQLite alone."),
        new Sentence("지금은 DATABASE_URL을 지워도 달라지지 않습니다.", "For now DATABASE_URL may be removed; nothing changes."));

    private Diagnosis Find()
    {
        if (!File.Exists(workspace.Database))
            return Diagnosis.Well(new Sentence("아직 없습니다. 첫 실행이 paper_logs에서 만듭니다.", "Not there yet: the first run makes it from paper_logs."));
        return SqliteDatabase.Inspect(workspace.Database) switch
        {
            { Trouble: { } trouble } => Damaged(trouble),
            { IsOurs: false } => Damaged("not a database of daily-papers"),
            { IsNewer: true } => Diagnosis.Trouble(
                "store.newer",
                new Sentence("더 새로운 daily-papers가 쓴 데이터베이스입니다.", "A newer daily-papers wrote it."),
                new Sentence("daily-papers를 새 판으로 올리세요.", "Update daily-papers.")),
            { IsWritable: false } => Diagnosis.Trouble(
                "store.unusable",
                new Sentence($"{workspace.Database}에 쓸 수 없습니다.", $"{workspace.Database} can't be written."),
                new Sentence("파일의 권한과 주인을 확인하세요.", "Check the file's permissions and owner.")),
            _ => Whole(),
        };
    }

    private Diagnosis Whole()
    {
        var size = (new FileInfo(workspace.Database).Length / 1e6).ToString("N1", CultureInfo.InvariantCulture);
        return Diagnosis.Well(new Sentence($"온전합니다({size} MB).", $"It is whole ({size} MB)."));
    }

    private static Diagnosis Damaged(string why) => Diagnosis.Trouble(
        "store.damaged",
        new Sentence($"데이터베이스가 깨져 있습니다({why}).", $"It is damaged ({why})."),
        new Sentence("daily-papers publish나 run을 실행하면 깨진 파일을 옮겨 두고 paper_logs에서 다시 만듭니다. 그러지 못하면 .daily-papers/papers.db를 옮기세요.", "daily-papers publish or run moves it aside and makes it anew from paper_logs. If they can't, move .daily-papers/papers.db away."));
}
