namespace DailyPapers.Hosting.Founding;

/// <summary>
/// <c>glossary.tsv</c> as it is founded: three columns, and lines to copy. A table without the other columns leaves what the built-in
/// glossary says in them.
/// </summary>
public static class StarterGlossary
{
    public const string Text =
        "english\tpreferred_ko\tkeep_english\n"
        + "# 내장 용어집 위에 덧씌울 용어를 한 줄에 하나씩 적습니다. 칸은 탭으로 나누고, #으로 시작하는 줄은 읽지 않습니다.\n"
        + "# K를 적은 줄은 영어를 그대로 씁니다. 아래는 보기입니다.\n"
        + "# world model\t월드 모델\t\n"
        + "# LoRA\tLoRA\tK\n";
}
