using System.Collections.Immutable;
using DailyPapers.Checking.Digests;
using DailyPapers.Checking.Proofreading;

namespace DailyPapers.Tests.Checking.Digests;

/// <summary>Freshly written digests, and a check that knows two rules.</summary>
internal static class Digests
{
    /// <summary>In the shape of the script that ran from 2023 to 2025.</summary>
    public const string Old = """
        ## Daily Papers (2024-03-12)

        ### [Sorting Marbles: A Toy Study](https://arxiv.org/abs/2403.01234)

        ![](https://cdn.example.org/marbles.png)

        Vote: 12

        Authors: Ann Example, Bo Sample

        - 이 논문에서는 구슬을 세는 LLM를 제안합니다.
        - 실험에서 LLM를 쓰면 정확도가 61%에서
          74%로 올랐고, LLM를 두 번 쓰면
          더 올랐습니다.

        ### [Kites [v2] and Strings](https://arxiv.org/abs/2403.04321)

        [Watch Video](https://cdn.example.org/kites.mp4)

        Vote: 3

        Authors: Cy Test

        - ***What's New***: 연줄을 고르는 LLM를 소개합니다.
        - **Technical Details**: 논문은 바람을 재는 센서를 씁니다.
        - ***Performance Highlights***: 추락이 절반으로 줄었습니다.

        """;

    public static DigestCheck Check(DigestCheckOptions? options = null) => new(options ?? new(), [new LatinObjectRule()], [new SecondPaperRule()]);

    public static DigestFile Markdown(string text) => DigestFile.Parse("digest.md", text);

    public static ImmutableArray<(string Where, string Text)> Pieces(DigestFile file, int paper = 0) => [.. file.Papers[paper].Pieces.Select(each => (each.Piece.Where, each.Piece.Text))];

    /// <summary>Every piece stands in the file where it says, character by character.</summary>
    public static void ShouldStandInTheFile(DigestFile file)
    {
        foreach (var piece in file.Papers.SelectMany(paper => paper.Pieces))
        {
            for (var i = 0; i < piece.Text.Text.Length; i++)
            {
                var (start, end) = (piece.Text.PlaceOf(i), piece.Text.PlaceOf(i + 1));
                var there = file.Text[start..end];
                if (piece.Piece.Markup == Markup.Markdown && there != piece.Text.Text[i].ToString())
                    (piece.Text.Text[i], string.IsNullOrWhiteSpace(there)).ShouldBe((' ', true));
            }
        }
    }
}
