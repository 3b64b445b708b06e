// Formulas as the paper writes them. Without this script the source stands there, dollars and all.
"use strict";
(function () {
  document.querySelectorAll(".maths").forEach(function (place) {
    var source = place.textContent;
    var isDisplay = source.startsWith("$$");
    var tex = source.slice(isDisplay ? 2 : 1, isDisplay ? -2 : -1);
    try {
      window.katex.render(tex, place, { displayMode: isDisplay, throwOnError: true, trust: false, maxExpand: 100, maxSize: 20, strict: "ignore" });
    } catch (unknown) {
      place.textContent = source;
    }
  });
}());
