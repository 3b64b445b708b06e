namespace DailyPapers.Reading.Html;

/// <summary>What an element's own style says about being seen.</summary>
/// <param name="IsWhite">Of its letters; null where it says nothing and the element around it decides.</param>
/// <param name="IsOnColour">Of what is behind them; null as above.</param>
/// <param name="Vanishes">Nothing in it is seen: not displayed, transparent, without size, outside the page.</param>
internal readonly record struct Ink(bool? IsWhite, bool? IsOnColour, bool Vanishes);
