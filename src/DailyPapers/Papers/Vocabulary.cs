using System.Collections.Immutable;

namespace DailyPapers.Papers;

/// <summary>The fixed Korean words of the data format.</summary>
public static class Vocabulary
{
    public static ImmutableArray<string> Areas { get; } =
    [
        "언어 모델", "추론·강화 학습", "에이전트", "멀티모달", "이미지·영상 생성", "비전·3D",
        "음성", "로봇", "효율·시스템", "데이터·평가", "안전·해석", "과학·응용",
    ];

    public static ImmutableArray<string> Labels { get; } = ["문제", "방법", "결과", "한계"];
}
