// Before the page is drawn: the reader's brightness and pictures. Storage may be closed to us; then the page is as the device has it.
"use strict";
(function () {
  function kept(name) {
    try { return window.localStorage.getItem("daily-papers." + name); } catch (closed) { return null; }
  }
  var root = document.documentElement;
  var theme = kept("theme");
  if (theme === "light" || theme === "dark") root.setAttribute("data-theme", theme);
  if (kept("pictures") === "off") root.setAttribute("data-pictures", "off");
  root.setAttribute("data-script", "on");
  // A picture that is gone leaves no hole.
  document.addEventListener("error", function (event) {
    var figure = event.target && event.target.closest ? event.target.closest(".thumbnail") : null;
    if (figure) figure.remove();
  }, true);
}());
