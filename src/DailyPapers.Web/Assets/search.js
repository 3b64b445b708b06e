// The search of the static site, from a plain folder too: the index is scripts under search/, loaded as they are needed.
// It finds what PaperSearch (C#) finds, with the same whole-number scores in the same order; what is done here and why
// stands beside the same thing there. Texts of papers reach the page as text only.
(() => {
  'use strict';

  const api = globalThis.dailyPapers = globalThis.dailyPapers || {};
  const root = document.documentElement.dataset.root || '';

  // ---- Data: each script hands itself over, and is loaded once. ----

  const arrived = new Map();
  const loading = new Map();
  const handOver = kind => (name, value) => { arrived.set(kind + ' ' + name, value); };
  api.index = handOver('index');
  api.papers = handOver('papers');
  api.shard = handOver('shard');
  api.paper = handOver('paper');

  function load(kind, name, path) {
    const key = kind + ' ' + name;
    if (!loading.has(key)) {
      loading.set(key, new Promise((resolve, reject) => {
        const script = document.createElement('script');
        script.src = root + 'search/' + path + '.js';
        const fail = () => { loading.delete(key); reject(new Error(path)); };
        script.onload = () => {
          script.remove();
          if (arrived.has(key)) resolve(arrived.get(key)); else fail();
        };
        script.onerror = () => { script.remove(); fail(); };
        document.head.append(script);
      }));
    }
    return loading.get(key);
  }

  let prepared = null;
  const index = () => prepared || (prepared = load('index', '1', 'index').then(data => ({ ...data, forms: termForms(data.terms) })).catch(error => { prepared = null; throw error; }));

  const shards = new Map();
  async function shard(block, group) {
    const number = (hash(group) & (block.shards - 1)).toString(16).padStart(3, '0');
    const name = block.name + '/' + number;
    if (!shards.has(name)) shards.set(name, tokens(await load('shard', name, name)));
    return shards.get(name);
  }

  // FNV-1a.
  function hash(text) {
    let value = 2166136261;
    for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 16777619);
    return value >>> 0;
  }

  /** A line each: how much of the name before is kept, the rest of the name, a blank, the postings. Sorted by name. */
  function tokens(text) {
    const names = [];
    const postings = [];
    let before = '';
    for (const line of text.split('\n')) {
      if (line === '') continue;
      const end = line.lastIndexOf(' ');
      before = before.slice(0, parseInt(line[0], 36)) + line.slice(1, end);
      names.push(before);
      postings.push(line.slice(end + 1));
    }
    return { names, postings };
  }

  const digits = new Map([...'0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ!"#%&\'()*+,-./:;<=>?@[]^_{|}~'].map((digit, at) => [digit, at]));
  const lastDigits = 61;
  const goingDigits = 30;

  function postings(text, codes, each) {
    let paper = -1;
    let number = 0;
    for (let at = 0; at < text.length; at++) {
      const digit = digits.get(text[at]);
      if (digit >= lastDigits) {
        number = number * goingDigits + digit - lastDigits;
        continue;
      }
      number = number * lastDigits + digit;
      paper += Math.floor(number / codes) + 1;
      each(paper, number % codes);
      number = 0;
    }
  }

  // ---- Words: SearchText, WordPlace, TermForms, SearchQuery. ----

  const blanks = /[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/;
  const signs = '"\'“”‘’()[],.:;?!';
  const isHangul = character => character >= '\uac00' && character <= '\ud7a3';
  const isLetterOrDigit = character => /^[\p{L}\p{Nd}]$/u.test(character);

  // Half a surrogate cannot be composed.
  const composed = text => /\p{Surrogate}/u.test(text) ? text : text.normalize('NFC');

  function folded(text) {
    let result = '';
    for (let at = 0; at < text.length; at++) {
      const lower = text[at].toLowerCase();
      result += lower.length === 1 ? lower : text[at];
    }
    return result;
  }

  function withoutSigns(word) {
    let from = 0;
    let to = word.length;
    while (from < to && signs.includes(word[from])) from++;
    while (to > from && signs.includes(word[to - 1])) to--;
    return word.slice(from, to);
  }

  const isJoined = (before, after) => isHangul(before) ? isHangul(after) : isLetterOrDigit(before) && isLetterOrDigit(after) && !isHangul(after);
  const isStart = (text, at) => at === 0 || !isJoined(text[at - 1], text[at]);
  const isEnd = (text, end) => end === text.length || !isJoined(text[end - 1], text[end]);
  const whole = 4;
  const beginning = 3;
  const within = 2;

  function placeOf(text, at, length) {
    if (isStart(text, at)) return isEnd(text, at + length) ? whole : beginning;
    return isHangul(text[at]) ? within : 0;
  }

  const keyOf = form => [...Array(form.length).keys()].map(at => form[at]).filter(isLetterOrDigit).join('');

  function termForms(terms) {
    const forms = new Map();
    for (const set of terms) {
      for (const form of set) forms.set(keyOf(form), [...new Set([...(forms.get(keyOf(form)) || []), ...set])]);
    }
    return forms;
  }

  function parse(text, forms) {
    const words = folded(composed(text.slice(0, 200))).split(blanks).map(withoutSigns).filter(word => [...Array(word.length).keys()].some(at => isLetterOrDigit(word[at]))).slice(0, 16);
    const isTerm = typed => isLetterOrDigit(typed[0]) && isLetterOrDigit(typed[typed.length - 1]) && forms.has(keyOf(typed));
    const terms = [];
    for (let at = 0; at < words.length;) {
      let length = Math.min(4, words.length - at);
      while (length > 1 && !isTerm(words.slice(at, at + length).join(' '))) length--;
      const own = words.slice(at, at + length);
      const typed = own.join(' ');
      terms.push({ words: own, forms: [...new Set([typed, ...(forms.get(keyOf(typed)) || [])])], key: forms.has(keyOf(typed)) ? keyOf(typed) : null });
      at += length;
    }
    return terms;
  }

  // ---- Candidates with their scores, from the shards alone. ----

  const weights = [20, 12, 10, 8, 5, 4, 2];
  const short = 2;
  const points = [...new Set(weights.flatMap(weight => [weight * whole, weight * beginning, weight * within]))].sort((one, other) => other - one);

  function exact(list, name, factor, best) {
    const at = lower(list.names, name);
    if (list.names[at] === name) postings(list.postings[at], points.length, (paper, code) => { best[paper] = Math.max(best[paper], points[code] * factor); });
  }

  function rests(list, kind, form, factor, best) {
    const name = kind + form;
    for (let at = lower(list.names, name); at < list.names.length && list.names[at].startsWith(name); at++) {
      const place = kind === '~' ? within : isEnd(list.names[at].slice(1), form.length) ? whole : beginning;
      postings(list.postings[at], weights.length, (paper, code) => { best[paper] = Math.max(best[paper], weights[code] * place * factor); });
    }
  }

  function lower(names, name) {
    let [low, high] = [0, names.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (names[middle] < name) low = middle + 1; else high = middle;
    }
    return low;
  }

  async function raise(block, form, factor, best) {
    if (form.includes(' ')) return exact(await shard(block, '@' + keyOf(form)), '=' + form, factor, best);
    if (form.length <= short) return exact(await shard(block, '=' + form), '=' + form, factor, best);
    const list = await shard(block, form.slice(0, isHangul(form[0]) ? short : short + 1));
    rests(list, '>', form, factor, best);
    if (isHangul(form[0])) rests(list, '~', form, factor, best);
  }

  async function scoreTerm(block, term) {
    const best = new Uint8Array(block.count);
    const work = [raise(block, term.forms[0], 2, best)];
    if (term.key !== null) work.push(shard(block, '@' + term.key).then(list => exact(list, '@' + term.key, 1, best)));
    const apart = term.words.length > 1 ? term.words.map(() => new Uint8Array(block.count)) : [];
    apart.forEach((word, at) => work.push(raise(block, term.words[at], 1, word)));
    await Promise.all(work);
    if (apart.length > 0) {
      for (let paper = 0; paper < best.length; paper++) {
        if (best[paper] === 0 && apart.every(word => word[paper] > 0)) best[paper] = Math.max(...apart.map(word => word[paper]));
      }
    }
    return best;
  }

  /** What FIND of PaperSearch gives, the texts left out: all that were found, the best first, ties by date, then by id. */
  async function candidates(terms, filter) {
    const { blocks, areas } = await index();
    const area = filter.area ? String.fromCharCode(97 + areas.indexOf(filter.area)) : null;
    const asked = blocks.map(([name, count, first, last, papers]) => ({ name, shards: count, first, last, count: papers }))
      .filter(block => (!filter.from || block.last >= filter.from) && (!filter.to || block.first <= filter.to));
    const found = await Promise.all(asked.map(async block => {
      const [table, ...scores] = await Promise.all([papersOf(block), ...terms.map(term => scoreTerm(block, term))]);
      const hits = [];
      for (let paper = 0; paper < block.count; paper++) {
        const date = table.dates[paper];
        if (scores.some(score => score[paper] === 0) || (filter.from && date < filter.from) || (filter.to && date > filter.to) || (area && table.areas[paper] !== area)) continue;
        hits.push({ id: table.ids[paper], date, score: scores.reduce((sum, score) => sum + score[paper], 0) });
      }
      return hits;
    }));
    return found.flat().sort((one, other) => other.score - one.score || compare(other.date, one.date) || compare(one.id, other.id));
  }

  const compare = (one, other) => one < other ? -1 : one > other ? 1 : 0;

  const tables = new Map();
  async function papersOf(block) {
    if (!tables.has(block.name)) {
      const data = await load('papers', block.name, block.name + '/papers');
      const [dates, ids] = [[], []];
      for (const [date, text] of data.days) {
        let month = '';
        for (const id of text.split(' ')) {
          if (/[./]/.test(id)) month = id.slice(0, id.indexOf('.') + 1);
          ids.push(/[./]/.test(id) ? id : month + id);
          dates.push(date);
        }
      }
      tables.set(block.name, { dates, ids, areas: data.areas });
    }
    return tables.get(block.name);
  }

  // ---- What is shown of a paper: SearchScore, SearchPlaces, SearchSnippet. ----

  function* occurrences(form, text) {
    for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
      const place = placeOf(text, at, form.length);
      if (place > 0) yield { at, length: form.length, place };
    }
  }

  const better = (one, other) => other && (!one || other.score > one.score) ? other : one;

  function bestOf(form, fields, factor) {
    let best = null;
    for (const field of fields) {
      for (const found of occurrences(form, field.folded)) best = better(best, { score: field.weight * found.place * factor, text: field.text, folded: field.folded, at: found.at, length: found.length });
    }
    return best;
  }

  function matchOf(terms, fields) {
    let [score, best] = [0, null];
    for (const term of terms) {
      let match = term.forms.reduce((before, form, at) => better(before, bestOf(form, fields, at === 0 ? 2 : 1)), null);
      if (!match) {
        const words = term.words.map(word => bestOf(word, fields, 1));
        if (words.includes(null)) return null;
        match = words.reduce(better, null);
      }
      score += match.score;
      best = better(best, match);
    }
    return best && { ...best, score };
  }

  function places(terms, text) {
    const all = terms.flatMap(term => {
      const found = term.forms.flatMap(form => [...occurrences(form, text)]);
      return found.length > 0 ? found : term.words.flatMap(word => [...occurrences(word, text)]);
    }).sort((one, other) => one.at - other.at);
    const joined = [];
    for (const { at, length } of all) {
      const last = joined[joined.length - 1];
      if (last && last.end >= at) last.end = Math.max(last.end, at + length); else joined.push({ at, end: at + length });
    }
    return joined;
  }

  /** Pieces of a text, those that were found marked. */
  function marked(terms, text, from = 0, to = text.length) {
    const pieces = [];
    let before = from;
    for (const place of places(terms, folded(text))) {
      const [start, end] = [Math.max(place.at, from), Math.min(place.end, to)];
      if (start >= end) continue;
      pieces.push({ text: text.slice(before, start) }, { text: text.slice(start, end), isFound: true });
      before = end;
    }
    pieces.push({ text: text.slice(before, to) });
    return pieces.filter(piece => piece.text !== '');
  }

  function snippet(terms, match) {
    const around = 40;
    const end = match.at + match.length;
    let [from, to] = [Math.max(0, match.at - around), Math.min(match.text.length, end + around)];
    if (from > 0 && /[\udc00-\udfff]/.test(match.text[from])) from++;
    if (to < match.text.length && to > end && /[\ud800-\udbff]/.test(match.text[to - 1])) to--;
    from = Math.min(from, match.at);
    return [{ text: from > 0 ? '…' : '' }, ...marked(terms, match.text, from, to), { text: to < match.text.length ? '…' : '' }].filter(piece => piece.text !== '');
  }

  async function shown(terms, hit) {
    const paper = await load('paper', hit.id, 'papers/' + hit.id);
    const fields = paper.fields.map(([weight, text]) => ({ weight, text, folded: folded(text) }));
    const match = matchOf(terms, fields);
    return {
      ...hit, area: paper.area, votes: paper.votes, verified: match ? match.score : 0,
      name: marked(terms, composed(paper.name)), title: marked(terms, composed(paper.title)), snippet: match ? snippet(terms, match) : [],
    };
  }

  /** Resolves to the number of all that were found, and the wanted ones of them as they are shown. */
  async function search(text, filter = {}, limit = 10, skip = 0) {
    const terms = parse(text, (await index()).forms);
    const found = terms.length === 0 ? [] : await candidates(terms, filter);
    const hits = await Promise.all(found.slice(skip, skip + limit).map(hit => shown(terms, hit)));
    return { total: found.length, hits, isEmpty: terms.length === 0 };
  }
  api.search = search;

  // ---- The page. ----

  const form = document.getElementById('search');
  const status = document.getElementById('search-status');
  const list = document.getElementById('search-results');
  if (!form || !status || !list) return;

  const page = 10;
  const pause = 150;
  const fieldNames = ['q', 'area', 'from', 'to'];
  const input = form.elements.q;
  const more = document.createElement('button');
  more.type = 'button';
  more.id = 'search-more';
  more.textContent = '더 보기';
  more.hidden = true;
  list.after(more);

  let run = 0;
  let timer = 0;

  const asked = () => Object.fromEntries(fieldNames.map(name => [name, form.elements[name] ? form.elements[name].value.trim() : '']));

  // What turns the direction of a line or has no width is no text; what joins the letters of some scripts and emoji stays.
  const plain = text => text.replace(/[\p{Cc}\p{Cf}\p{Surrogate}\u034f\u115f\u1160\u2800\u3164\uffa0]/gu, character => /\s/.test(character) ? ' ' : /[\u200c\u200d]/.test(character) ? character : '');

  function element(name, className, pieces) {
    const made = document.createElement(name);
    if (className) made.className = className;
    for (const piece of pieces) {
      const inner = piece.isFound ? document.createElement('mark') : null;
      if (inner) inner.textContent = plain(piece.text);
      made.append(inner || plain(piece.text));
    }
    return made;
  }

  function item(hit) {
    const result = document.createElement('li');
    const link = element('a', '', hit.name);
    link.href = root + 'papers/' + hit.id + '.html';
    const meta = [hit.date, hit.area || '요약 대기', '▲' + hit.votes].join(' · ');
    result.append(link, element('p', 'original', hit.title), element('p', 'meta', [{ text: meta }]), element('p', 'snippet', hit.snippet));
    return result;
  }

  function remember(query) {
    const parameters = new URLSearchParams(fieldNames.filter(name => query[name] !== '').map(name => [name, query[name]])).toString();
    try {
      history.replaceState(history.state, '', location.pathname + (parameters === '' ? '' : '?' + parameters) + location.hash);
    } catch {
      // Some browsers keep the address of a file as it is.
    }
  }

  function count(query, result) {
    if (result.isEmpty) return query.q === '' ? '' : '찾을 글자가 없습니다.';
    if (result.total === 0) return `'${plain(query.q)}': 찾은 논문이 없습니다.`;
    return `'${plain(query.q)}': ${result.total.toLocaleString('ko-KR')}편을 찾았습니다.`;
  }

  /** @param {number} skip how many are shown already */
  async function show(skip = 0) {
    clearTimeout(timer);
    // A slower answer to an older question is thrown away.
    const own = ++run;
    const query = asked();
    remember(query);
    try {
      const result = await search(query.q, query, page, skip);
      if (own !== run) return;
      const items = result.hits.map(item);
      if (skip === 0) list.replaceChildren(...items); else list.append(...items);
      more.hidden = skip + items.length >= result.total;
      if (skip === 0) status.textContent = count(query, result);
      if (skip > 0 && items.length > 0) items[0].querySelector('a').focus();
    } catch {
      if (own === run) status.textContent = '찾기에 필요한 파일을 읽지 못했습니다. 잠시 뒤 다시 찾아 보세요.';
    }
  }

  const later = () => {
    clearTimeout(timer);
    run++;
    timer = setTimeout(() => show(), pause);
  };

  form.addEventListener('submit', event => { event.preventDefault(); show(); });
  // A syllable that is being composed is looked for as well: the input tells its state at every stroke.
  form.addEventListener('input', later);
  more.addEventListener('click', () => show(list.children.length));

  // The arrows go from the input into the results and back.
  document.addEventListener('keydown', event => {
    if ((event.key !== 'ArrowDown' && event.key !== 'ArrowUp') || event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
    const stops = [input, ...list.querySelectorAll('li > a')];
    const at = stops.indexOf(document.activeElement);
    const next = stops[at + (event.key === 'ArrowDown' ? 1 : -1)];
    if (at < 0 || !next) return;
    event.preventDefault();
    next.focus();
  });

  const given = new URLSearchParams(location.search);
  for (const name of fieldNames) {
    if (given.has(name) && form.elements[name]) form.elements[name].value = given.get(name);
  }
  if (input.value.trim() !== '') show();
})();
