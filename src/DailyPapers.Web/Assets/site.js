// What a reader keeps and the keyboard. Everything here only adds to pages that can be read without it; nothing leaves the browser.
"use strict";
(function () {
  var root = document.documentElement.getAttribute("data-root") || "";
  var wide = window.matchMedia("(min-width: 1024px)");

  // Storage may be full or closed to us: then nothing is kept, and the page works as it is.
  function read(name, otherwise) {
    try {
      var value = JSON.parse(window.localStorage.getItem("daily-papers." + name));
      return value === null ? otherwise : value;
    } catch (closed) { return otherwise; }
  }
  function keep(name, value) {
    try { window.localStorage.setItem("daily-papers." + name, JSON.stringify(value)); return true; } catch (closed) { return false; }
  }
  function list(value) { return Array.isArray(value) ? value : []; }
  function all(selector, within) { return Array.prototype.slice.call((within || document).querySelectorAll(selector)); }
  function make(name, text, attributes) {
    var element = document.createElement(name);
    if (text) element.textContent = text;
    Object.keys(attributes || {}).forEach(function (key) { element.setAttribute(key, attributes[key]); });
    return element;
  }
  function fold(text) { return text.normalize("NFC").toLowerCase(); }

  // Papers that were opened are shown quieter; the newest two thousand are remembered.
  var article = document.querySelector("article.paper[data-paper]");
  var opened = list(read("read", []));
  if (article) {
    opened = opened.filter(function (id) { return id !== article.dataset.paper; }).concat(article.dataset.paper).slice(-2000);
    keep("read", opened);
  }
  var isRead = new Set(opened);
  var items = all("[data-paper]:not(article.paper)");
  items.forEach(function (item) { if (isRead.has(item.dataset.paper)) item.setAttribute("data-read", ""); });

  // 관심 and 숨김: words that stand in what the page says of a paper or among its keywords.
  var follow = list(read("follow", [])).map(fold);
  var mute = list(read("mute", [])).map(fold);
  function has(item, words) {
    var text = fold(item.textContent + "|" + (item.dataset.words || ""));
    return words.some(function (word) { return word.length > 0 && text.indexOf(word) >= 0; });
  }
  var followed = [];
  items.forEach(function (item) {
    if (mute.length > 0 && has(item, mute)) item.hidden = true;
    else if (follow.length > 0 && has(item, follow)) { item.setAttribute("data-followed", ""); followed.push(item); }
  });
  var interests = document.getElementById("interests");
  if (interests && followed.length > 0) {
    var rows = interests.querySelector("ol");
    followed.filter(function (item) { return !item.classList.contains("lead"); }).forEach(function (item) {
      var link = item.querySelector("a[href]");
      var row = make("li", "", { "class": "row" });
      var name = item.querySelector("h3, .name, .title");
      row.appendChild(make("a", (name || link).textContent.trim(), { "class": "title", href: link.getAttribute("href") }));
      var original = item.querySelector(".original");
      if (original) row.appendChild(make("p", original.textContent, { "class": "original", lang: "en" }));
      rows.appendChild(row);
    });
    interests.hidden = rows.children.length === 0;
  }

  // Areas as a filter that sticks. The links to the areas' pages stay.
  var chosen = read("area", "");
  var filter = document.querySelector(".filter");
  if (filter) {
    var buttons = all("[data-filter]", filter).map(function (line) {
      var button = make("button", line.querySelector("a").textContent, { type: "button", "aria-pressed": "false" });
      button.dataset.area = line.dataset.filter;
      line.insertBefore(button, line.firstChild);
      line.querySelector("a").textContent = "모두 보기";
      line.querySelector("a").className = "meta";
      return button;
    });
    var apply = function () {
      var isThere = buttons.some(function (button) { return button.dataset.area === chosen; });
      buttons.forEach(function (button) { button.setAttribute("aria-pressed", String(button.dataset.area === chosen)); });
      items.forEach(function (item) { item.classList.toggle("elsewhere", isThere && item.dataset.area !== chosen); });
      all(".column > section").forEach(function (section) {
        var inside = all("[data-paper]", section);
        section.classList.toggle("elsewhere", isThere && inside.length > 0 && inside.every(function (item) { return item.classList.contains("elsewhere"); }));
      });
    };
    filter.addEventListener("click", function (event) {
      var button = event.target.closest("button[data-area]");
      if (!button) return;
      chosen = chosen === button.dataset.area ? "" : button.dataset.area;
      keep("area", chosen);
      apply();
    });
    apply();
  }

  // On a phone the first three headlines fit one screen: their points fold. On a wide screen there is room for points and evidence.
  function fitDetails() {
    all(".points").forEach(function (details) { details.open = wide.matches; });
    all(".evidence").forEach(function (details) { details.open = wide.matches; });
  }
  fitDetails();
  wide.addEventListener("change", fitDetails);
  var wasOpen = [];
  window.addEventListener("beforeprint", function () {
    wasOpen = all("details").map(function (details) { return [details, details.open]; });
    wasOpen.forEach(function (pair) { pair[0].open = true; });
  });
  window.addEventListener("afterprint", function () { wasOpen.forEach(function (pair) { pair[0].open = pair[1]; }); });

  // Bookmarks
  function bookmarks() { return list(read("bookmarks", [])).filter(function (mark) { return mark && /^[A-Za-z0-9.\/-]+$/.test(mark.id); }); }
  function toggleBookmark(id, title) {
    var marks = bookmarks();
    var isThere = marks.some(function (mark) { return mark.id === id; });
    keep("bookmarks", isThere ? marks.filter(function (mark) { return mark.id !== id; }) : [{ id: id, title: title }].concat(marks).slice(0, 1000));
    return !isThere;
  }
  function isMarked(id) { return bookmarks().some(function (mark) { return mark.id === id; }); }
  all("[data-bookmark]").forEach(function (button) {
    function show() {
      var marked = isMarked(button.dataset.bookmark);
      button.setAttribute("aria-pressed", String(marked));
      button.textContent = marked ? "북마크 빼기" : "북마크";
    }
    button.hidden = false;
    show();
    button.addEventListener("click", function () {
      toggleBookmark(button.dataset.bookmark, article ? article.dataset.title : button.dataset.bookmark);
      show();
    });
  });

  // Copying
  all("[data-copy], [data-copy-text]").forEach(function (button) {
    if (!navigator.clipboard && !document.execCommand) return;
    button.hidden = false;
    var name = button.textContent;
    button.addEventListener("click", function () {
      var text = button.dataset.copyText !== undefined ? button.dataset.copyText : document.querySelector(button.dataset.copy).textContent;
      copy(text).then(function (done) {
        button.textContent = done ? "복사했습니다" : "복사하지 못했습니다";
        window.setTimeout(function () { button.textContent = name; }, 1500);
      });
    });
  });
  function copy(text) {
    if (navigator.clipboard && window.isSecureContext) return navigator.clipboard.writeText(text).then(function () { return true; }, function () { return fallback(text); });
    return Promise.resolve(fallback(text));
  }
  function fallback(text) {
    var area = make("textarea", "", { readonly: "", "class": "skip" });
    area.value = text;
    document.body.appendChild(area);
    area.select();
    var done = false;
    try { done = document.execCommand("copy"); } catch (refused) { done = false; }
    area.remove();
    return done;
  }

  // The page 관심
  var form = document.getElementById("words-form");
  if (form) {
    form.hidden = false;
    var topics = document.getElementById("topics");
    var showTopics = function () { topics.textContent = JSON.stringify(list(read("follow", []))); };
    form.elements.follow.value = list(read("follow", [])).join(", ");
    form.elements.mute.value = list(read("mute", [])).join(", ");
    document.getElementById("pictures").checked = (function () { try { return window.localStorage.getItem("daily-papers.pictures") === "off"; } catch (closed) { return false; } }());
    document.getElementById("theme").value = document.documentElement.getAttribute("data-theme") || "";
    showTopics();
    form.addEventListener("submit", function (event) {
      event.preventDefault();
      var words = function (text) { return text.split(",").map(function (word) { return word.trim(); }).filter(function (word) { return word.length > 0; }).slice(0, 50); };
      var isKept = keep("follow", words(form.elements.follow.value)) && keep("mute", words(form.elements.mute.value));
      try {
        window.localStorage.setItem("daily-papers.pictures", document.getElementById("pictures").checked ? "off" : "on");
        window.localStorage.setItem("daily-papers.theme", document.getElementById("theme").value);
      } catch (closed) { isKept = false; }
      var theme = document.getElementById("theme").value;
      if (theme) document.documentElement.setAttribute("data-theme", theme); else document.documentElement.removeAttribute("data-theme");
      document.getElementById("words-status").textContent = isKept ? "저장했습니다." : "이 브라우저가 저장을 막고 있습니다.";
      showTopics();
    });
    var marks = bookmarks();
    var place = document.getElementById("bookmark-list");
    document.getElementById("no-bookmarks").hidden = marks.length > 0;
    marks.forEach(function (mark) {
      var row = make("li", "", { "class": "row", "data-paper": mark.id });
      row.appendChild(make("a", String(mark.title || mark.id).slice(0, 500), { "class": "title", href: root + "papers/" + mark.id + ".html" }));
      var remove = make("button", "빼기", { type: "button" });
      remove.setAttribute("aria-label", "북마크에서 빼기: " + String(mark.title || mark.id).slice(0, 100));
      remove.addEventListener("click", function () { toggleBookmark(mark.id, ""); row.remove(); });
      row.appendChild(remove);
      place.appendChild(row);
    });
  }

  // Keyboard: j k o b / ?
  var at = -1;
  function shown() { return all("[data-paper]:not(article.paper), .rows .row").filter(function (item, index, list) { return list.indexOf(item) === index && item.offsetParent !== null; }); }
  function go(step) {
    var papers = shown();
    if (papers.length === 0) return;
    all("[data-chosen]").forEach(function (item) { item.removeAttribute("data-chosen"); });
    at = Math.max(0, Math.min(papers.length - 1, at + step));
    papers[at].setAttribute("data-chosen", "");
    var link = papers[at].querySelector("a[href]");
    if (link) link.focus({ preventScroll: true });
    papers[at].scrollIntoView({ block: "center" });
  }
  function neighbour(rel) {
    var link = document.querySelector(".neighbours a[rel=" + rel + "]");
    if (link) window.location.href = link.href;
  }
  document.addEventListener("keydown", function (event) {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || /^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName)) return;
    var chosenItem = document.querySelector("[data-chosen]");
    if (event.key === "j" || event.key === "ㅓ") { if (article) neighbour("next"); else go(1); }
    else if (event.key === "k" || event.key === "ㅏ") { if (article) neighbour("prev"); else go(-1); }
    else if (event.key === "o" || event.key === "ㅐ") { if (chosenItem) chosenItem.querySelector("a[href]").click(); }
    else if (event.key === "b" || event.key === "ㅠ") {
      if (article) { var button = document.querySelector("[data-bookmark]"); if (button) button.click(); }
      else if (chosenItem && chosenItem.dataset.paper) toggleBookmark(chosenItem.dataset.paper, (chosenItem.querySelector("h3, .name, .title") || chosenItem).textContent.trim());
    }
    else if (event.key === "/") {
      event.preventDefault();
      var box = document.getElementById("q");
      if (box) box.focus(); else window.location.href = root + "search.html";
    }
    else if (event.key === "?") help();
  });
  function help() {
    var dialog = document.getElementById("help");
    if (!dialog) {
      dialog = make("dialog", "", { id: "help", "aria-labelledby": "help-title" });
      dialog.appendChild(make("h2", "자판", { id: "help-title" }));
      var keys = make("dl", "", { "class": "keys" });
      [["j k", "다음 논문, 앞 논문"], ["o", "고른 논문 열기"], ["b", "북마크"], ["/", "검색"], ["?", "이 도움말"]].forEach(function (pair) {
        var line = make("div", "");
        var term = make("dt", "");
        term.appendChild(make("kbd", pair[0]));
        line.appendChild(term);
        line.appendChild(make("dd", pair[1]));
        keys.appendChild(line);
      });
      dialog.appendChild(keys);
      var close = make("button", "닫기", { type: "button" });
      close.addEventListener("click", function () { dialog.close(); });
      dialog.appendChild(close);
      document.body.appendChild(dialog);
    }
    if (dialog.open) dialog.close(); else dialog.showModal();
  }
}());
