// What the page knows: reads the block of data, and turns what the reader chose into a file, an address and back.
// No DOM. Members of the block, each as short as it may be: n name and r version of the rubric, h word on the
// label, a day of the facts, g folder of the services' pages, l languages [id, own name], k keys of the program's
// texts, w these texts by language, t words of the catalog by language (0: as in the first), c categories [id,
// word], q questions [id, name, brief, kind, …], x characteristics [id, name, brief, swing, path of the sign, level
// 0 or -1 for a count, its brief, steps …], f reference weights, b classes [letter, lowest index], p profiles [id,
// name, purpose, weights], o definitions [id, name, conditions …], j questions on the label, v providers, e folders of
// addresses, y days, u sources [folder, rest, day], m people [name, weights], s services [id, word of its name, of its
// mode, provider, category, documentation, levels, documented levels if others, answers (words by number),
// sources, state, its day, judgements].
var Data = (function () {
  'use strict';

  var STATES = ['open', 'closed', 'ending', 'ended'];
  var MOST = 6;
  var NOWHERE = { id: '', name: 0 };

  function digits(text) {
    return text.split('').map(Number);
  }

  function read(d, exploration) {
    var keys = {};
    d.k.split(' ').forEach(function (key, i) { keys[key] = i; });
    var sources = [null].concat(d.u.map(function (row) {
      var day = row.length > 2 ? d.y[row[2] - 1].split(' ') : ['', ''];
      return { address: d.e[row[0] - 1] + row[1], checked: day[0], edition: day[1] || '' };
    }));
    var catalog = {
      name: d.n, version: d.r, word: d.h, asOf: d.a, links: d.g, keys: keys, texts: d.w, table: d.t,
      languages: d.l.map(function (row) { return { id: row[0], name: row[1] }; }),
      categories: d.c.map(function (row) { return { id: row[0], name: row[1] }; }),
      questions: d.q.map(question),
      axes: d.x.map(axis),
      reference: d.f,
      classes: d.b.map(function (row) { return { letter: row[0], from: row[1] }; }),
      from: d.b.map(function (row) { return row[1]; }),
      profiles: d.p.map(function (row) { return { id: row[0], name: row[1], purpose: row[2], weights: row[3] }; }),
      definitions: d.o.map(function (row) { return { id: row[0], name: row[1], conditions: row.slice(2) }; }),
      label: d.j, providers: d.v, sources: sources,
      people: d.m.map(function (row) { return { name: row[0], weights: row[1] }; }),
      given: exploration
    };
    catalog.services = d.s.map(function (row, place) { return service(row, place, catalog); });
    speak(catalog, 0);
    catalog.byId = {};
    catalog.services.forEach(function (s) { catalog.byId[s.id] = s; });
    catalog.factless = catalog.services.every(function (s) { return s.facts.length === 0; });
    return catalog;
  }

  function word(catalog, language, number) {
    return catalog.table[language][number] || catalog.table[0][number];
  }

  function begun(mode) {
    var word = mode.split(' ')[0];
    return word === word.toLowerCase() ? mode.charAt(0).toUpperCase() + mode.slice(1) : mode;
  }

  // Calls every service by its name and mode in a language, by the place of that language.
  function speak(catalog, language) {
    if (catalog.spoken === language) return;
    catalog.spoken = language;
    var names = {};
    catalog.services.forEach(function (s) {
      s.name = word(catalog, language, s.words[0]);
      s.mode = word(catalog, language, s.words[1]);
      names['=' + s.name] = (names['=' + s.name] || 0) + 1;
    });
    catalog.services.forEach(function (s) {
      // Mode and provider as the line below the name, which begins with a capital unless its word has others.
      s.second = (s.mode ? begun(s.mode) + ' · ' : '') + s.provider;
      s.title = s.mode ? s.name + ', ' + s.mode : s.name;
      s.call = names['=' + s.name] > 1 ? s.title : s.name;
    });
  }

  function question(row) {
    var q = { id: row[0], name: row[1], brief: row[2], kind: row[3] };
    if (q.kind === 'c') q.choices = row.slice(4);
    if (q.kind === 'n' || q.kind === 'w') { q.unit = row[4]; q.zero = row[5]; }
    return q;
  }

  function axis(row, place) {
    var a = { place: place, id: row[0], name: row[1], brief: row[2], swing: row[3], path: row[4] };
    a.ladder = row.length < 6 ? {} : row[5] < 0
      ? { brief: row[6], count: row.slice(7) }
      : { otherwise: row[5], brief: row[6],
        steps: row.slice(7).map(function (step) { return [step[0], step[1], step[2], step.slice(3)]; }) };
    return a;
  }

  // An answer is followed by how far its source is from the one before; half a step more says that it is not checked.
  function service(row, place, catalog) {
    var s = {
      place: place, id: row[0], words: row.slice(1, 3), provider: catalog.providers[row[3]],
      category: catalog.categories[row[4]] || NOWHERE, documentation: row[5] ? catalog.sources[row[5]].address : '',
      levels: digits(row[6]), documented: digits(row[7] || row[6]), facts: row[8], sources: [], checked: [],
      state: STATES[row[10] || 0], day: row[11] || '', judged: row[12] || {}
    };
    var next = 0, at = 0;
    s.facts.forEach(function (answer, q) {
      if (answer === null) return;
      var step = row[9][next++];
      if (step === null) return;
      at += Math.floor(step);
      s.sources[q] = catalog.sources[at];
      s.checked[q] = step === Math.floor(step);
    });
    return s;
  }

  // --- what the reader chose ---

  // The slot of each pinned service, which gives its colour, dash and shape: as given, else the lowest that is free.
  function slots(pinned, given) {
    var result = Object.create(null), taken = [];
    function take(id, slot) {
      result[id] = slot;
      taken.push(slot);
    }
    pinned.forEach(function (id) {
      for (var i = 0; i < MOST; i++) if (given[id] === i && taken.indexOf(i) < 0) return take(id, i);
    });
    pinned.forEach(function (id) {
      for (var i = 0; i < MOST && result[id] === undefined; i++) if (taken.indexOf(i) < 0) take(id, i);
    });
    return result;
  }

  function state(catalog, exploration) {
    var chosen = exploration || {}, weights = chosen.weights;
    var pinned = (chosen.pinned || []).filter(function (id) { return catalog.byId[id]; }).slice(0, MOST);
    var result = {
      weights: catalog.axes.map(function (a) {
        var given = weights ? weights[a.id] : undefined;
        return given >= 0 && given <= 100 ? Math.floor(given) : catalog.reference[a.place];
      }),
      linked: chosen.linked === true,
      locked: catalog.axes.map(function (a) { return (chosen.locked || []).indexOf(a.id) >= 0; }),
      search: chosen.search || '',
      categories: chosen.categories || [], providers: chosen.providers || [],
      definitions: (chosen.definitions || []).filter(function (id) { return definition(catalog, id); }),
      floors: catalog.axes.map(function (a) { return (chosen.floors || {})[a.id] || 0; }),
      pinned: pinned, slots: slots(pinned, chosen.slots || {}),
      selected: catalog.byId[chosen.selected] ? chosen.selected : '',
      sorting: chosen.sorting || [{ by: 'rank', reversed: false }]
    };
    return result;
  }

  function ids(catalog, flags) {
    return catalog.axes.filter(function (a) { return flags[a.place]; }).map(function (a) { return a.id; });
  }

  // The text of a file that the program opens: what was chosen, and the levels it rested on.
  function file(catalog, chosen) {
    var weights = {}, floors = {}, levels = {};
    catalog.axes.forEach(function (a) {
      weights[a.id] = chosen.weights[a.place];
      if (chosen.floors[a.place]) floors[a.id] = chosen.floors[a.place];
    });
    var exploration = {
      weights: weights, linked: chosen.linked, locked: ids(catalog, chosen.locked), search: chosen.search,
      categories: chosen.categories, providers: chosen.providers, floors: floors, definitions: chosen.definitions,
      pinned: chosen.pinned, slots: chosen.slots
    };
    if (chosen.selected) exploration.selected = chosen.selected;
    // The page shows the day it was written for.
    var given = catalog.given && catalog.given.exploration;
    if (given && given.asOf) exploration.asOf = given.asOf;
    exploration.sorting = chosen.sorting;
    compared(catalog, chosen).forEach(function (s) { levels[s.id] = s.levels; });
    var root = { serverlessLabel: 1, rubric: catalog.version };
    if (catalog.asOf) root.facts = catalog.asOf;
    root.exploration = exploration;
    root.characteristics = catalog.axes.map(function (a) { return a.id; });
    root.levels = levels;
    return JSON.stringify(root) + '\n';
  }

  function list(items) {
    return items.map(encodeURIComponent).join(',');
  }

  // The pinned services by their slots, with gaps where one is free.
  function places(chosen) {
    var all = [];
    chosen.pinned.forEach(function (id) { all[chosen.slots[id]] = id; });
    for (var i = 0; i < all.length; i++) all[i] = all[i] || '';
    return all;
  }

  // The address of what was chosen, behind the # of the page.
  function fragment(catalog, chosen) {
    var parts = ['w=' + chosen.weights.join('.')];
    function add(name, text) { if (text) parts.push(name + '=' + text); }
    add('pin', list(places(chosen)));
    add('on', encodeURIComponent(chosen.selected));
    add('q', encodeURIComponent(chosen.search));
    add('cat', list(chosen.categories));
    add('by', list(chosen.providers));
    add('def', list(chosen.definitions));
    if (chosen.floors.some(Boolean)) add('min', chosen.floors.join('.'));
    add('lock', list(ids(catalog, chosen.locked)));
    if (chosen.linked) add('sum', '100');
    return parts.join('&');
  }

  // What an address says; null if it says nothing that this page understands.
  function fromFragment(catalog, text, sorting) {
    var said = {}, exploration = { sorting: sorting };
    try {
      text.replace(/^#/, '').split('&').forEach(function (part) {
        var cut = part.indexOf('=');
        if (cut > 0) said[part.slice(0, cut)] = part.slice(cut + 1);
      });
      if (!said.w) return null;
      var weights = said.w.split('.').map(Number), floors = (said.min || '').split('.').map(Number);
      exploration.weights = {};
      exploration.floors = {};
      catalog.axes.forEach(function (a) {
        exploration.weights[a.id] = weights[a.place];
        if (floors[a.place] >= 1 && floors[a.place] <= 5) exploration.floors[a.id] = floors[a.place];
      });
      function items(name) { return said[name] ? said[name].split(',').map(decodeURIComponent) : []; }
      exploration.pinned = items('pin').filter(Boolean);
      exploration.slots = Object.create(null);
      items('pin').forEach(function (id, slot) { exploration.slots[id] = slot; });
      exploration.categories = items('cat').filter(function (id) {
        return catalog.categories.some(function (c) { return c.id === id; });
      });
      exploration.providers = items('by').filter(function (name) { return catalog.providers.indexOf(name) >= 0; });
      exploration.definitions = items('def');
      exploration.locked = items('lock');
      exploration.linked = said.sum === '100';
      exploration.search = decodeURIComponent(said.q || '').slice(0, 200);
      exploration.selected = decodeURIComponent(said.on || '');
    } catch (damaged) {
      return null;
    }
    return state(catalog, exploration);
  }

  // The services to compare: the selected one first, then the pinned ones, at most six.
  function compared(catalog, chosen) {
    var all = chosen.selected ? [chosen.selected] : [];
    chosen.pinned.forEach(function (id) { if (all.indexOf(id) < 0) all.push(id); });
    return all.slice(0, MOST).map(function (id) { return catalog.byId[id]; });
  }

  function definition(catalog, id) {
    return catalog.definitions.filter(function (each) { return each.id === id; })[0];
  }

  // Whether a service passes the filters; "said" gives the words of a category in the reader's language. Its own words
  // are looked for in every language.
  function filter(catalog, chosen, said) {
    var words = chosen.search.toLowerCase().split(/\s+/).filter(Boolean), demands = [];
    chosen.definitions.forEach(function (id) { demands = demands.concat(definition(catalog, id).conditions); });
    return function (place) {
      var s = catalog.services[place];
      if (chosen.categories.length && chosen.categories.indexOf(s.category.id) < 0) return false;
      if (chosen.providers.length && chosen.providers.indexOf(s.provider) < 0) return false;
      if (chosen.floors.some(function (level, i) { return s.levels[i] < level; })) return false;
      if (!demands.every(function (condition) { return Numbers.holds(condition, s.facts); })) return false;
      if (!words.length) return true;
      var text = catalog.table.map(function (table, language) {
        return s.words.map(function (number) { return word(catalog, language, number); }).join(' ');
      }).concat(s.provider, said(s.category.name)).join('\n').toLowerCase();
      return words.every(function (word) { return text.indexOf(word) >= 0; });
    };
  }

  function profileOf(catalog, weights) {
    return catalog.profiles.filter(function (p) {
      return p.weights.every(function (w, i) { return w === weights[i]; });
    })[0] || null;
  }

  return {
    read: read, speak: speak, state: state, file: file, fragment: fragment, fromFragment: fromFragment,
    compared: compared,
    filter: filter, profileOf: profileOf, slots: slots, MOST: MOST
  };
}());
