using System.Collections.Immutable;
using DailyPapers.Papers;

namespace DailyPapers.Web.Catalogs;

/// <summary>The areas of the data format with their addresses.</summary>
public static class Areas
{
    private static readonly string[] Slugs =
    [
        "language-models", "reasoning", "agents", "multimodal", "generation", "vision-3d",
        "speech", "robotics", "systems", "data-evaluation", "safety", "science",
    ];

    /// <summary>In the order of <see cref="Vocabulary.Areas"/>.</summary>
    public static ImmutableArray<Area> All { get; } = [.. Vocabulary.Areas.Zip(Slugs, (name, slug) => new Area(name, slug))];

    /// <summary>By its name or its part of an address; null for anything else.</summary>
    public static Area? Find(string? text) => All.FirstOrDefault(area => area.Name == text || area.Slug == text);

    /// <summary>Null for anything that is no area.</summary>
    public static Area? Named(string? name) => All.FirstOrDefault(area => area.Name == name);
}
