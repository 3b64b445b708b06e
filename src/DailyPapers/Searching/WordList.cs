namespace DailyPapers.Searching;

/// <summary>
/// All words of an index, and which papers have them: every place at which a typed word may begin, by what stands there. All of it lies in a few arrays,
/// since a syllable such as 다 begins at tens of thousands of places.
/// </summary>
internal sealed class WordList
{
    /// <summary>Bits of a posting that tell the weight's number.</summary>
    private const int WeightBits = 3;

    /// <summary>Bits that hold the points of a place: up to 80.</summary>
    private const int PointBits = 7;

    /// <summary>From so many postings on the papers of a character are gathered beforehand.</summary>
    private const int Common = 4_000;

    /// <summary>Behind every word, so that no look ahead leaves it.</summary>
    private const char Wall = '\n';

    private readonly char[] _text;
    private readonly (int Start, int Word)[] _places;

    /// <summary>Of a word's first posting; the next word's stand behind.</summary>
    private readonly int[] _first;

    private readonly int[] _postings;

    /// <summary>A character with which many words go on: its papers with their points, in a posting's form.</summary>
    private readonly Dictionary<char, int[]> _common = [];

    public WordList(List<string> words, List<List<int>> postings)
    {
        _text = new char[words.Sum(word => word.Length + 1) + 1];
        _text[0] = Wall;
        _first = new int[words.Count + 1];
        _postings = new int[postings.Sum(each => each.Count)];
        var places = new List<(int Start, int Word)>();
        for (int number = 0, at = 1; number < words.Count; at += words[number++].Length + 1)
        {
            words[number].CopyTo(_text.AsSpan(at));
            _text[at + words[number].Length] = Wall;
            postings[number].CopyTo(_postings.AsSpan(_first[number]));
            _first[number + 1] = _first[number] + postings[number].Count;
            for (var start = 0; start < words[number].Length; start++)
            {
                if (SearchWords.IsOpen(words[number], start))
                    places.Add((at + start, number));
            }
        }

        _places = Sorted([.. places]);
        GatherCommon();
    }

    public static int Posting(int paper, int weight) => (paper << WeightBits) | SearchDocument.Weights.IndexOf(weight);

    public static int PaperOf(int posting) => posting >> WeightBits;

    /// <summary>Raises the points of every paper in which the form stands.</summary>
    /// <param name="form">Without a blank.</param>
    /// <param name="factor">2 for what was typed, 1 for what stands for it.</param>
    public void Raise(string form, int factor, Span<byte> best)
    {
        if (form.Length == 1 && _common.TryGetValue(form[0], out var papers))
        {
            foreach (var paper in papers)
                best[paper >> PointBits] = Math.Max(best[paper >> PointBits], (byte)((paper & ((1 << PointBits) - 1)) * factor));
            return;
        }

        RaisePlaces(form, factor, best);
    }

    private void RaisePlaces(string form, int factor, Span<byte> best)
    {
        Span<byte> points = stackalloc byte[1 << WeightBits];
        for (var at = Lower(form); at < _places.Length && Word(_places[at].Start).StartsWith(form, StringComparison.Ordinal); at++)
        {
            var place = WordPlace.Of(_text, _places[at].Start, form.Length) * factor;
            for (var weight = 0; weight < SearchDocument.Weights.Length; weight++)
                points[weight] = (byte)(SearchDocument.Weights[weight] * place);
            foreach (var posting in _postings.AsSpan(_first[_places[at].Word].._first[_places[at].Word + 1]))
            {
                ref var before = ref best[PaperOf(posting)];
                before = Math.Max(before, points[posting & ((1 << WeightBits) - 1)]);
            }
        }
    }

    /// <summary>A syllable such as 다 stands in every paper, and in tens of thousands of words.</summary>
    private void GatherCommon()
    {
        var best = new byte[_postings.Length == 0 ? 0 : _postings.Max(PaperOf) + 1];
        for (int from = 0, to; from < _places.Length; from = to)
        {
            var (character, count) = (_text[_places[from].Start], 0);
            for (to = from; to < _places.Length && _text[_places[to].Start] == character; to++)
                count += _first[_places[to].Word + 1] - _first[_places[to].Word];
            if (count < Common)
                continue;
            best.AsSpan().Clear();
            RaisePlaces(character.ToString(), 1, best);
            _common.Add(character, [.. Enumerable.Range(0, best.Length).Where(paper => best[paper] > 0).Select(paper => (paper << PointBits) | best[paper])]);
        }
    }

    private (int Start, int Word)[] Sorted((int Start, int Word)[] places)
    {
        // The first characters settle nearly every comparison.
        var keys = Array.ConvertAll(places, place => First(Word(place.Start)));
        Array.Sort(keys, places);
        for (int from = 0, to; from < keys.Length; from = to)
        {
            to = from + 1;
            while (to < keys.Length && keys[to] == keys[from])
                to++;
            if (to - from > 1)
                places.AsSpan(from, to - from).Sort((one, other) => Word(one.Start).SequenceCompareTo(Word(other.Start)));
        }

        return places;
    }

    /// <summary>From a place to the end of the word.</summary>
    private ReadOnlySpan<char> Word(int start)
    {
        var rest = _text.AsSpan(start);
        return rest[..rest.IndexOf(Wall)];
    }

    private int Lower(string form)
    {
        var (low, high) = (0, _places.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Word(_places[middle].Start).SequenceCompareTo(form) < 0)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    private static ulong First(ReadOnlySpan<char> text)
    {
        var first = 0UL;
        for (var at = 0; at < 4; at++)
            first = (first << 16) | (at < text.Length ? text[at] : 0UL);
        return first;
    }
}
