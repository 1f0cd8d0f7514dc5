// The page itself: builds what is seen once, and shows anew what a choice changes. Text is only ever put in as text.
(function () {
  'use strict';

  var MANY = 300;
  var TABS = { list: 'page.order', compare: 'page.compare', people: 'web.people' };
  var KEYS = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1, PageDown: -10, PageUp: 10, Delete: 0,
    Backspace: 0 };

  var catalog = Data.read(JSON.parse(Packed.read(document.getElementById('data').textContent)),
    JSON.parse(document.getElementById('exploration').textContent));
  var app = document.getElementById('app'), reset = Data.state(catalog, catalog.given.exploration);
  var chosen = Data.fromFragment(catalog, location.hash, reset.sorting) || reset;
  var language = 0, words = Words.of(catalog, language), view = 'list', all = false, ranking, brackets, opened = -1;
  var rows = [], parts = {}, waiting = false, writing = 0;

  function make(tag, name, text) {
    var node = document.createElement(tag);
    if (name) node.className = name;
    if (text !== undefined) node.textContent = text;
    return node;
  }
  function put(parent) {
    for (var i = 1; i < arguments.length; i++) if (arguments[i]) parent.appendChild(arguments[i]);
    return parent;
  }
  function clear(node) {
    while (node.firstChild) node.removeChild(node.firstChild);
    return node;
  }
  // What a reader hears is no event of the page as long as it stays the same.
  function text(node, said) { if (node.textContent !== said) node.textContent = said; }
  function button(name, said, press) {
    var node = make('button', name, said);
    node.type = 'button';
    node.addEventListener('click', press);
    return node;
  }
  function flag(node, name, on) { node.setAttribute('aria-' + name, on ? 'true' : 'false'); }
  function set(key) {
    return function (value) { chosen[key] = value; show(); };
  }

  // --- the frame ---

  function build() {
    document.documentElement.lang = words.id;
    clear(app);
    rows = [];
    put(app, top(), put(make('div', 'panes'), weights(), middle(), detail()), foot());
    parts.status = make('div', 'unseen');
    parts.status.setAttribute('role', 'status');
    put(app, parts.status);
    show();
  }

  function top() {
    var bar = make('header', 'top'), tabs = make('nav', 'tabs'), tools = make('div', 'tools');
    tabs.setAttribute('aria-label', catalog.name);
    parts.tabs = {};
    ['list', 'compare'].concat(catalog.people.length > 1 ? ['people'] : []).forEach(function (id) {
      parts.tabs[id] = button('tab', words.say(TABS[id]), function () { view = id; show(); });
      tabs.appendChild(parts.tabs[id]);
    });
    catalog.languages.forEach(function (each, i) {
      if (catalog.languages.length < 2) return;
      var choose = button('quiet', each.name, function () {
        language = i;
        words = Words.of(catalog, i);
        build();
      });
      choose.lang = each.id;
      flag(choose, 'pressed', i === language);
      tools.appendChild(choose);
    });
    put(tools, button('quiet', words.say('web.address'), copyAddress),
      button('main', words.say('web.file'), saveFile));
    return put(bar, make('strong', 'brand', catalog.name), tabs, tools);
  }

  function foot() {
    var sources = {};
    catalog.services.forEach(function (s) {
      s.sources.forEach(function (source) { if (source) sources[source.address] = 1; });
    });
    var line = make('footer', 'foot'), mark = Pictures.letter({ stated: 1, certain: false, letter: 'B' });
    if (!catalog.factless) put(line, put(make('span'), mark, make('span', '', ' ' + words.say('web.legend'))));
    if (catalog.links)
      put(line, here('all.html', words.say('site.all')), here('changes.html', words.say('site.changes')));
    put(line, make('span', '', words.say('web.foot', words.whole(catalog.services.length), catalog.version,
      words.whole(Object.keys(sources).length), catalog.asOf || words.say('none'))));
    return line;
  }

  function here(path, said) {
    var node = make('a', '', said);
    node.href = path;
    return node;
  }

  // --- weights ---

  function weights() {
    var pane = make('section', 'weights'), title = make('h2', '', words.say('weights.title'));
    var fold = make('details'), head = make('summary');
    pane.setAttribute('aria-label', words.say('weights.title'));
    fold.open = parts.fold ? parts.fold.open : window.innerWidth >= 1024;
    parts.fold = fold;
    put(head, title);
    parts.profiles = catalog.profiles.map(function (profile) {
      var chip = button('chip-button', words.word(profile.name), function () {
        chosen.weights = profile.weights.map(function (w, i) { return chosen.locked[i] ? chosen.weights[i] : w; });
        if (chosen.linked) chosen.weights = Numbers.shares(chosen.weights);
        show();
      });
      chip.title = words.word(profile.purpose);
      return chip;
    });
    parts.purpose = make('p', 'quiet-text');
    parts.shares = make('div', 'shares');
    parts.shares.setAttribute('aria-hidden', 'true');
    parts.sliders = catalog.axes.map(slider);
    var chips = make('div', 'chips');
    parts.profiles.forEach(function (chip) { chips.appendChild(chip); });
    put(fold, head, chips, parts.purpose, parts.shares);
    parts.segments = catalog.axes.map(function (axis) {
      var segment = make('i', 'axis-' + axis.place);
      parts.shares.appendChild(segment);
      return segment;
    });
    parts.sliders.forEach(function (one) { fold.appendChild(one.row); });
    parts.unset = make('p', 'quiet-text');
    put(fold, parts.unset);
    return put(pane, fold);
  }

  function slider(axis) {
    var row = make('div', 'weight axis-' + axis.place), input = make('input'), name = make('label');
    var value = make('output'), notches = make('div', 'notches');
    input.type = 'range';
    input.min = 0;
    input.max = 1;
    input.step = 'any';
    input.id = 'weight-' + axis.id;
    name.htmlFor = input.id;
    name.title = words.say('weights.swing', words.word(axis.swing));
    put(name, Pictures.chip(axis), make('span', '', words.word(axis.brief)));
    var start = chosen.weights;
    input.addEventListener('pointerdown', function () { start = chosen.weights; });
    // Keys go by whole weights, as in the program; the scale itself has no even steps.
    input.addEventListener('keydown', function (press) {
      var now = chosen.weights[axis.place], to = KEYS[press.key];
      if (to === undefined) return;
      press.preventDefault();
      weigh(axis.place, to === 0 ? usual()[axis.place] : Math.max(0, Math.min(100, now + to)), chosen.weights);
    });
    input.addEventListener('input', function () {
      weigh(axis.place, Numbers.weight(scale(axis.place), Number(input.value)), start);
    });
    put(row, name, value, input, notches);
    return { row: row, input: input, value: value, notches: notches };
  }

  // The reference that sliders show: in percent where weights are linked, because then a slider shows a share.
  function usual() { return chosen.linked ? Numbers.shares(catalog.reference) : catalog.reference; }
  function scale(place) { return Numbers.scaleOf(usual(), place); }

  // Linked weights are computed from those when the drag began: on the way there and back nothing is lost.
  function weigh(place, value, start) {
    if (chosen.linked) chosen.weights = Numbers.withPercent(start, place, value, chosen.locked);
    else {
      chosen.weights = chosen.weights.slice();
      chosen.weights[place] = value;
    }
    soon();
  }

  function showWeights() {
    var shares = Numbers.shares(chosen.weights), profile = Data.profileOf(catalog, chosen.weights);
    catalog.axes.forEach(function (axis, i) {
      var one = parts.sliders[i], share = words.say('percent', words.whole(shares[i]));
      var track = scale(i), at = Numbers.position(track, chosen.weights[i]);
      // The thumb stays under the finger between two whole numbers.
      if (Numbers.weight(track, Number(one.input.value)) !== chosen.weights[i]) one.input.value = Math.min(1, at);
      one.row.style.setProperty('--from', 100 * Math.min(.5, at) + '%');
      one.row.style.setProperty('--to', 100 * Math.max(.5, Math.min(1, at)) + '%');
      one.row.classList.toggle('beyond', at > 1);
      one.input.setAttribute('aria-valuetext', chosen.weights[i] + ', ' + share);
      text(one.value, share);
      parts.segments[i].style.flexGrow = shares[i];
      clear(one.notches);
      var bracket = brackets[i];
      [bracket.lower, bracket.upper].forEach(function (end) {
        var rest = end ? end.whole - end.part : 0;
        var turn = !end ? -1 : chosen.linked ? 100 * end.part / end.whole
          : rest > 0 ? bracket.others * end.part / rest : -1;
        var there = Numbers.position(track, turn);
        if (turn < 0 || there > 1) return;
        var notch = make('i');
        notch.style.left = 100 * there + '%';
        notch.title = words.bracketText(ranking, bracket, axis);
        one.notches.appendChild(notch);
      });
    });
    parts.profiles.forEach(function (chip, i) { flag(chip, 'pressed', catalog.profiles[i] === profile); });
    text(parts.purpose, profile ? words.word(profile.purpose) : words.say('profiles.yours'));
    text(parts.unset, chosen.weights.every(function (w) { return w === 0; }) ? words.say('weights.unset') : '');
  }

  // --- the middle: headline, and one of the views ---

  function middle() {
    var pane = make('div', 'middle'), head = make('div', 'headline');
    pane.setAttribute('role', 'main');
    parts.what = make('p', 'what');
    parts.lead = make('h1');
    parts.more = make('p', 'more');
    head.setAttribute('aria-live', 'polite');
    put(head, parts.what, parts.lead, parts.more);
    parts.compare = make('div', 'compare');
    parts.people = make('div', 'people');
    return put(pane, head, listView(), parts.compare, parts.people);
  }

  function listView() {
    var box = make('div', 'list-view'), find = make('div', 'find'), search = make('input');
    search.type = 'search';
    search.id = 'search';
    search.placeholder = words.say('search.prompt');
    search.setAttribute('aria-label', words.say('search.prompt'));
    search.value = chosen.search;
    search.addEventListener('input', function () { set('search')(search.value); });
    parts.search = search;
    parts.category = select('web.category', catalog.categories.filter(function (c) {
      return catalog.services.some(function (s) { return s.category === c; });
    }).map(function (c) { return [c.id, words.word(c.name)]; }), 'categories');
    parts.provider = select('web.provider', catalog.providers.map(function (p) { return [p, p]; }), 'providers');
    parts.definition = select('web.definition', catalog.definitions.map(function (d) {
      return [d.id, words.word(d.name)];
    }), 'definitions');
    parts.everything = button('quiet', words.say('table.nothing.all'), showAll);
    put(find, search, parts.category, parts.provider, catalog.definitions.length ? parts.definition : null,
      parts.everything);
    var head = make('div', 'row heads');
    head.setAttribute('aria-hidden', 'true');
    put(head, make('span', 'rank', words.say('table.rank')), make('span', 'name', words.say('table.service')),
      make('span', 'klass', words.say('table.label')), stretch(), make('span', 'index', words.say('table.index')),
      put(make('span', 'levels'), signs()), make('span', 'pin'));
    // Rows out of sight need not be laid out, which pays where there are many.
    parts.list = make('ol', catalog.services.length > MANY ? 'rows many' : 'rows');
    parts.list.setAttribute('aria-label', words.say('web.list'));
    rows = catalog.services.map(row);
    parts.nothing = make('p', 'nothing');
    return put(box, find, head, parts.list, parts.nothing);
  }

  // Where the letters stand over the bars, G to A.
  function stretch() {
    var box = make('span', 'bar letters');
    catalog.classes.forEach(function (each, i) {
      var to = i ? catalog.classes[i - 1].from : 100, name = make('i', '', each.letter);
      name.style.left = (each.from + to) / 2 + '%';
      box.appendChild(name);
    });
    return box;
  }
  function signs() {
    var box = make('span', 'signs');
    catalog.axes.forEach(function (axis) {
      var sign = make('i', 'axis-' + axis.place);
      sign.title = words.word(axis.brief);
      box.appendChild(sign);
    });
    return box;
  }

  function select(key, options, of) {
    var node = make('select');
    node.setAttribute('aria-label', words.say(key));
    put(node, make('option', '', words.say(key)));
    node.firstChild.value = '';
    options.forEach(function (each) {
      var option = make('option', '', each[1]);
      option.value = each[0];
      node.appendChild(option);
    });
    node.addEventListener('change', function () { set(of)(node.value ? [node.value] : []); });
    return node;
  }
  function showAll() {
    chosen.search = '';
    chosen.categories = [];
    chosen.providers = [];
    chosen.definitions = [];
    chosen.floors = chosen.floors.map(function () { return 0; });
    show();
  }

  function row(s) {
    var item = make('li', 'row'), letters = words.letters(s), open = button('choose', '', function () {
      chosen.selected = s.id;
      show();
      if (window.innerWidth < 1024) parts.detail.scrollIntoView();
    });
    var rank = make('span', 'rank'), moved = make('span', 'moved'), bar = make('span', 'bar');
    var index = make('span', 'index');
    var sure = make('i', 'sure'), stated = make('i', 'stated');
    open.id = 'service-' + s.id;
    put(bar, stated, sure);
    catalog.classes.slice(0, -1).forEach(function (each) {
      var gap = make('i', 'gap');
      gap.style.left = each.from + '%';
      bar.appendChild(gap);
    });
    put(open, put(make('span', 'name'), make('b', '', s.name),
      make('span', 'mode', s.second)));
    var klass = put(make('span', 'klass'), Pictures.letter(letters, words.say('label.class', letters.letter)),
      make('span', 'or', letters.open));
    var pin = button('pin', '', function () { togglePin(s.id); });
    pin.setAttribute('aria-label', words.say('web.pin', s.title));
    put(item, put(make('span', 'rank-box'), rank, moved), open, klass, bar, index,
      put(make('span', 'levels'), Pictures.columns(s, catalog.axes)), pin);
    return { item: item, open: open, rank: rank, moved: moved, sure: sure, stated: stated, index: index, pin: pin,
      said: [] };
  }

  function togglePin(id) {
    if (chosen.pinned.indexOf(id) >= 0)
      chosen.pinned = chosen.pinned.filter(function (other) { return other !== id; });
    else if (chosen.pinned.length >= Data.MOST) return say(words.say('web.full'));
    else chosen.pinned = chosen.pinned.concat([id]);
    show();
  }

  // Only what changed is written, and only rows that stand elsewhere are moved.
  function showList() {
    var next = parts.list.firstChild, reference = before();
    ranking.order.forEach(function (place, position) {
      var one = rows[place], s = catalog.services[place], pinned = chosen.slots[s.id];
      var said = [words.rankAt(ranking, position), words.indexOf(ranking.points[place], ranking),
        reference[place] - ranking.ranks[position], ranking.documented[place], chosen.selected === s.id,
        pinned === undefined ? -1 : pinned];
      if (said[0] !== one.said[0]) one.rank.textContent = said[0];
      if (said[1] !== one.said[1] || said[3] !== one.said[3]) {
        one.index.textContent = said[1];
        one.stated.style.width = 100 * ranking.points[place] / ranking.most + '%';
        one.sure.style.width = 100 * ranking.documented[place] / ranking.most + '%';
      }
      if (said[2] !== one.said[2]) {
        one.moved.textContent = said[2] ? (said[2] > 0 ? '▲' : '▼') + Math.abs(said[2]) : '';
        one.moved.className = said[2] > 0 ? 'moved up' : 'moved down';
      }
      if (said[4] !== one.said[4]) {
        one.item.classList.toggle('selected', said[4]);
        if (said[4]) one.open.setAttribute('aria-current', 'true');
        else one.open.removeAttribute('aria-current');
      }
      if (said[5] !== one.said[5]) {
        flag(one.pin, 'pressed', said[5] >= 0);
        clear(one.pin);
        one.pin.appendChild(said[5] >= 0 ? Pictures.mark(said[5]) : make('i', 'ring'));
      }
      one.said = said;
      if (one.item === next) next = next.nextSibling;
      else parts.list.insertBefore(one.item, next);
    });
    while (next) {
      var gone = next;
      next = next.nextSibling;
      parts.list.removeChild(gone);
    }
    text(parts.nothing, ranking.order.length ? '' : words.say('table.nothing'));
    parts.everything.hidden = ranking.order.length === catalog.services.length;
    parts.category.value = chosen.categories[0] || '';
    parts.provider.value = chosen.providers[0] || '';
    parts.definition.value = chosen.definitions[0] || '';
    if (parts.search.value !== chosen.search) parts.search.value = chosen.search;
  }

  // The ranks by the reference weights among what is shown, which a rank is said to have moved from.
  function before() {
    var reference = Numbers.rank(catalog.services, catalog.reference, filter()), at = [];
    reference.order.forEach(function (place, position) { at[place] = reference.ranks[position]; });
    return at;
  }
  function filter() { return Data.filter(catalog, chosen, words.word); }

  // --- the pane of the selected service ---

  function detail() {
    parts.detail = make('section', 'detail');
    parts.detail.setAttribute('aria-label', words.say('reasons.title'));
    return parts.detail;
  }

  function selected() {
    return catalog.byId[chosen.selected] || catalog.services[ranking.order[0]] || catalog.services[0];
  }

  function showDetail() {
    var s = selected(), pane = parts.detail;
    if (!s) {
      clear(pane);
      parts.pane = '';
      return;
    }
    var what = JSON.stringify([s.id, chosen.slots, pane.clientWidth]);
    // A move of a slider changes the place of a service, but neither its label nor its levels.
    if (parts.pane === what && pane.firstChild) return showPlace(s);
    parts.pane = what;
    clear(pane);
    var head = make('div', 'detail-head');
    put(head, make('h2', 'big', s.name));
    if (s.documentation) head.appendChild(link(s.documentation, words.say('label.code')));
    if (catalog.links) head.appendChild(here(catalog.links + s.id + '.html', words.say('web.more')));
    put(pane, head, make('p', 'quiet-text',
      s.second + ' · ' + words.word(s.category.name)));
    if (words.life(s)) put(pane, make('p', 'warning', words.life(s)));
    parts.about = make('p', 'about');
    put(pane, parts.about, make('p', 'about', words.labelClass(s)));
    var slot = chosen.slots[s.id], shown = [{ service: s, series: slot === undefined ? -1 : slot }].concat(chosen.pinned
      .filter(function (id) { return id !== s.id; })
      .map(function (id) { return { service: catalog.byId[id], series: chosen.slots[id] }; })).slice(0, Data.MOST);
    put(pane, put(make('div', 'pictures'), Pictures.label(catalog, s, words),
      Pictures.radar(catalog.axes, shown, words.word, words.say('record.levels') + ': '
        + catalog.axes.map(function (a) { return words.word(a.brief) + ' ' + words.level(s, a.place); }).join(', '),
      pane.clientWidth < 390 ? 140 : 150)));
    put(pane, make('h3', '', words.say('reasons.title')), reasons(s));
    parts.changes = make('div');
    put(pane, make('h3', '', words.say('place.title')), parts.changes);
    showPlace(s);
  }

  function showPlace(s) {
    text(parts.about, words.about(s, ranking));
    put(clear(parts.changes), changes(s));
  }

  function link(address, said) {
    var node = make('a', '', said);
    node.href = address;
    node.rel = 'noreferrer';
    return node;
  }

  function reasons(s) {
    var list = make('div', 'reasons');
    catalog.axes.forEach(function (axis) {
      var reason = words.reason(s, axis), item = make('details', 'reason'), head = make('summary');
      put(head, Pictures.chip(axis), make('span', 'axis-name', words.word(axis.brief)),
        Pictures.meter(axis, s.levels[axis.place], s.documented[axis.place], 0),
        make('b', '', words.level(s, axis.place)), make('span', 'brief', words.brief(s, axis)));
      item.open = opened === axis.place;
      item.addEventListener('toggle', function () {
        if (item.open) opened = axis.place;
        else if (opened === axis.place) opened = -1;
      });
      put(item, head, make('p', 'whole', reason.text), lines(s, reason.lines));
      var judged = s.judged[axis.place];
      if (judged && judged[1]) put(item, link(catalog.sources[judged[1]].address, catalog.sources[judged[1]].address));
      if (reason.next) put(item, make('p', 'next', reason.next), lines(s, reason.asks));
      list.appendChild(item);
    });
    return list;
  }

  function lines(s, all) {
    var list = make('ul', 'facts');
    all.forEach(function (line) {
      var item = make('li', line.holds ? 'holds' : 'fails', line.words), source = s.sources[line.question];
      item.appendChild(document.createTextNode(' '));
      if (source && source.address) {
        var host = source.address.replace(/^https:\/\/([^\/]*).*$/, '$1');
        put(item, make('span', 'basis', words.basis(s, line.question) + ', '), link(source.address, host));
      } else if (s.facts[line.question] !== null && s.facts[line.question] !== undefined)
        put(item, make('span', 'basis', words.basis(s, line.question)));
      list.appendChild(item);
    });
    return list;
  }

  function changes(s) {
    var list = make('ul', 'changes'), position = ranking.order.indexOf(s.place);
    function add(said) { if (said) list.appendChild(make('li', '', said)); }
    if (position >= 0 && ranking.order.length > 1) {
      var other = catalog.services[ranking.order[position === 0 ? 1 : position - 1]];
      words.overtaking(s, other, chosen.weights).forEach(add);
    }
    if (position === 0) brackets.forEach(function (bracket, i) {
      if (bracket.lower || bracket.upper) add(words.bracketText(ranking, bracket, catalog.axes[i]));
    });
    var open = words.toCheck(s);
    if (open.length) add(words.say('web.check', words.enumerate(open)));
    return list;
  }

  // --- compare ---

  function showCompare() {
    var box = clear(parts.compare), together = Data.compared(catalog, chosen);
    if (together.length < 2) {
      put(box, make('h2', '', words.say('compare.empty')), make('p', '', words.say('web.pin.how')));
      return;
    }
    var best = together.slice().sort(function (a, b) { return ranking.points[b.place] - ranking.points[a.place]; });
    var scroll = make('div', 'wide'), table = make('table');
    scroll.tabIndex = 0;
    scroll.setAttribute('role', 'region');
    scroll.setAttribute('aria-label', words.say('page.compare'));
    table.appendChild(make('caption', 'unseen', words.say('page.compare')));
    line(table, 'th', '', best.map(function (s) {
      var cell = make('th'), mark = chosen.slots[s.id];
      cell.scope = 'col';
      return put(cell, mark === undefined ? null : Pictures.mark(mark), make('b', 'big-name', s.name),
        make('span', 'mode', s.second));
    }));
    line(table, 'td', Pictures.classScale(catalog), best.map(function (s) {
      return put(make('td', 'scale'), put(make('span', 'unseen'), document.createTextNode(words.labelClass(s))),
        Pictures.scales(catalog, [s], words));
    }));
    line(table, 'td', words.say('table.index'), best.map(function (s, i) {
      var gap = ranking.points[s.place] - ranking.points[best[0].place];
      return put(make('td', 'index-cell'), make('b', 'big', words.indexOf(ranking.points[s.place], ranking)),
        make('span', 'quiet-text', i ? ' ' + signed(gap) : ''));
    }));
    catalog.axes.forEach(function (axis) {
      var least = Math.min.apply(null, best.map(function (s) { return s.levels[axis.place]; }));
      line(table, 'td', put(make('span', 'axis-head'), Pictures.chip(axis),
        document.createTextNode(' ' + words.word(axis.brief))), best.map(function (s, i) {
        var weight = Numbers.effective(chosen.weights)[axis.place];
        var gap = weight * (s.levels[axis.place] - best[0].levels[axis.place]);
        return put(make('td', 'level'), Pictures.meter(axis, s.levels[axis.place], s.documented[axis.place], least),
          make('b', '', ' ' + words.level(s, axis.place)), make('span', 'gap-text', i && gap ? signed(gap) : ''));
      }));
    });
    put(box, put(scroll, table), put(make('div', 'facts-head'), make('h2', '', words.say('web.differ')),
      button('quiet', words.say(all ? 'web.differ' : 'web.all'), function () { all = !all; show(); })), facts(best));
    var list = make('ul', 'changes');
    best.slice(1).forEach(function (s, i) {
      words.overtaking(s, best[i], chosen.weights).forEach(function (said) { list.appendChild(make('li', '', said)); });
    });
    put(box, make('h2', '', words.say('web.turn')), list);
  }

  function signed(gap) {
    var said = words.indexOf(Math.abs(gap), ranking);
    return (gap > 0 ? '+' : gap < 0 ? '−' : '±') + said;
  }

  function line(table, tag, head, cells) {
    var row = make('tr'), first = make(typeof head === 'string' && !head ? 'td' : 'th');
    if (first.tagName === 'TH') first.scope = 'row';
    if (typeof head === 'string') first.textContent = head;
    else first.appendChild(head);
    row.appendChild(first);
    cells.forEach(function (cell) { row.appendChild(cell); });
    table.appendChild(row);
  }

  function facts(best) {
    var scroll = make('div', 'wide'), table = make('table', 'fact-table');
    scroll.tabIndex = 0;
    scroll.setAttribute('role', 'region');
    scroll.setAttribute('aria-label', words.say('web.differ'));
    catalog.questions.forEach(function (question, q) {
      var values = best.map(function (s) { return s.facts[q] === undefined ? null : s.facts[q]; });
      if (values.every(function (v) { return v === null; })) return;
      if (!all && values.every(function (v) { return v === values[0]; })) return;
      line(table, 'td', words.word(question.name), best.map(function (s, i) {
        var known = values[i] !== null;
        return make('td', known && s.checked[q] ? 'sure' : '', known
          ? words.answer(q, values[i]) + (s.checked[q] ? '' : '°') : words.say('none'));
      }));
    });
    return put(scroll, table);
  }

  // --- people ---

  function showPeople() {
    var box = clear(parts.people), people = catalog.people;
    if (people.length < 2) return;
    var orders = people.map(function (one) { return Numbers.rank(catalog.services, one.weights, filter()); });
    var together = Numbers.together(orders), scroll = make('div', 'wide'), table = make('table');
    scroll.tabIndex = 0;
    scroll.setAttribute('role', 'region');
    scroll.setAttribute('aria-label', words.say('web.people'));
    line(table, 'th', '', people.map(function (one) {
      var cell = make('th', '', one.name);
      cell.scope = 'col';
      return cell;
    }).concat([make('th', '', words.say('web.middle'))]));
    var half = Numbers.middle(people.map(function (one) { return one.weights; }));
    catalog.axes.forEach(function (axis) {
      line(table, 'td', put(make('span', 'axis-head'), Pictures.chip(axis),
        document.createTextNode(' ' + words.word(axis.brief))), people.map(function (one) { return one.weights; })
        .concat([half]).map(function (w) {
          return make('td', '', words.say('percent', words.whole(Numbers.shares(w)[axis.place])));
        }));
    });
    for (var i = 0; i < 5; i++) line(table, 'td', words.whole(i + 1), orders
      .concat([Numbers.rank(catalog.services, half, filter())]).map(function (order) {
        return make('td', '', order.order.length > i ? catalog.services[order.order[i]].call : '');
      }));
    put(box, make('p', 'quiet-text', words.say('web.middle.how')), put(scroll, table));
    put(box, make('p', '', together.common.length
      ? words.say('web.common', words.enumerate(together.common.map(function (place) {
        return catalog.services[place].call;
      }))) : words.say('web.common.none')));
    var list = make('ul', 'changes');
    together.apart.forEach(function (each) {
      list.appendChild(make('li', '', words.say('web.apart', catalog.services[each.place].call,
        words.whole(each.best), people[each.bestBy].name, words.whole(each.worst), people[each.worstBy].name)));
    });
    if (together.apart.length) put(box, make('h2', '', words.say('web.disagree')), list);
    put(box, button('main', words.say('web.chosen'), function () {
      chosen.weights = half;
      view = 'list';
      show();
    }));
  }

  // --- giving back ---

  function saveFile() {
    var a = make('a'), url = URL.createObjectURL(new Blob([Data.file(catalog, chosen)], { type: 'application/json' }));
    a.href = url;
    a.download = 'exploration.json';
    document.body.appendChild(a);
    a.click();
    document.body.removeChild(a);
    setTimeout(function () { URL.revokeObjectURL(url); }, 10000);
  }
  function address() {
    return location.href.replace(/#.*$/, '') + '#' + Data.fragment(catalog, chosen);
  }
  function copyAddress() {
    writeAddress();
    var done = function () { say(words.say('web.address.copied')); };
    if (navigator.clipboard && window.isSecureContext) navigator.clipboard.writeText(address()).then(done, old);
    else old();
    function old() {
      var field = make('textarea');
      field.value = address();
      document.body.appendChild(field);
      field.select();
      document.execCommand('copy');
      document.body.removeChild(field);
      done();
    }
  }
  function writeAddress() {
    try {
      history.replaceState(null, '', '#' + Data.fragment(catalog, chosen));
    } catch (refused) {
      location.hash = Data.fragment(catalog, chosen);
    }
    document.body.setAttribute('data-at-rest', 'true');
  }
  function say(said) { parts.status.textContent = said; }

  // --- showing ---

  function soon() {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(function () { waiting = false; show(); });
  }

  function show() {
    ranking = Numbers.rank(catalog.services, chosen.weights, filter());
    brackets = words.brackets(ranking, chosen);
    chosen.slots = Data.slots(chosen.pinned, chosen.slots);
    var head = words.headline(ranking, chosen, brackets);
    text(parts.what, head.what);
    text(parts.lead, head.lead);
    text(parts.more, head.more);
    showWeights();
    app.setAttribute('data-view', view);
    Object.keys(parts.tabs).forEach(function (id) {
      if (id === view) parts.tabs[id].setAttribute('aria-current', 'page');
      else parts.tabs[id].removeAttribute('aria-current');
    });
    if (view === 'list') showList();
    if (view === 'compare') showCompare();
    if (view === 'people') showPeople();
    showDetail();
    clearTimeout(writing);
    document.body.removeAttribute('data-at-rest');
    writing = setTimeout(writeAddress, 500);
  }

  window.addEventListener('beforeprint', function () { parts.fold.open = true; });
  window.addEventListener('hashchange', function () {
    var next = Data.fromFragment(catalog, location.hash, chosen.sorting);
    if (!next || Data.fragment(catalog, next) === Data.fragment(catalog, chosen)) return;
    chosen = next;
    show();
  });
  document.addEventListener('keydown', function (press) {
    if (press.key === '/' && !/^(INPUT|SELECT|TEXTAREA)$/.test(document.activeElement.tagName)) {
      press.preventDefault();
      parts.search.focus();
    }
  });

  ['document', 'document-style'].forEach(function (id) {
    var plain = document.getElementById(id);
    plain.parentNode.removeChild(plain);
  });
  app.hidden = false;
  build();
}());
