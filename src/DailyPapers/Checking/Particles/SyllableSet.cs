namespace DailyPapers.Checking.Particles;

/// <summary>A few of the 11,172 syllables, asked about at every word.</summary>
internal sealed class SyllableSet
{
    private readonly bool[] _isIn = new bool['\uD7A3' - '\uAC00' + 1];

    public SyllableSet(IEnumerable<char> syllables)
    {
        foreach (var syllable in syllables)
            _isIn[syllable - '\uAC00'] = true;
    }

    public bool Contains(char character) => (uint)(character - '\uAC00') < (uint)_isIn.Length && _isIn[character - '\uAC00'];
}
