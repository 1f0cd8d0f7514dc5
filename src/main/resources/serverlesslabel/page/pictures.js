// What the page draws: the signs of the characteristics, letters, bars, radar and label, as SVG. Colours come from the
// style sheet by class; text from the catalog is only ever the text of a node.
var Pictures = (function () {
  'use strict';

  var SVG = 'http://www.w3.org/2000/svg';
  var DASHES = ['', '9 5', '3 4', '9 4 1 4', '1 4', '9 4 1 4 1 4'];

  function svg(name, attributes, text) {
    var node = document.createElementNS(SVG, name);
    Object.keys(attributes || {}).forEach(function (key) { node.setAttribute(key, attributes[key]); });
    if (text !== undefined) node.textContent = text;
    return node;
  }
  function frame(width, height, name) {
    var root = svg('svg', { viewBox: '0 0 ' + width + ' ' + height, width: width, height: height });
    if (name) {
      root.setAttribute('role', 'img');
      root.setAttribute('aria-label', name);
    } else root.setAttribute('aria-hidden', 'true');
    return root;
  }
  function round(number) { return Math.round(number * 10) / 10; }

  // The sign of a characteristic: a chip of its colour with its drawing on it.
  function chip(axis) {
    var root = frame(16, 16), sign = svg('g', { transform: 'translate(2 2) scale(.5)', 'class': 'sign' });
    root.setAttribute('class', 'chip axis-' + axis.place);
    root.appendChild(svg('rect', { width: 16, height: 16, rx: 3, 'class': 'full' }));
    sign.appendChild(svg('path', { d: axis.path }));
    root.appendChild(sign);
    return root;
  }

  // A letter as the arrow of its class: filled where it is certain, hollow where a check could still lower it.
  function letter(letters, name) {
    var root = frame(34, 22, name);
    root.setAttribute('class', 'letter class-' + letters.stated + (letters.certain ? '' : ' hollow'));
    root.appendChild(svg('path', { d: 'M1 1H24L33 11L24 21H1Z' }));
    root.appendChild(svg('text', { x: 13, y: 16, 'text-anchor': 'middle' }, letters.letter));
    return root;
  }

  // The levels of a service as eight columns, documented ones full.
  function columns(s, axes) {
    var root = frame(axes.length * 12 - 2, 22);
    root.setAttribute('preserveAspectRatio', 'none');
    axes.forEach(function (axis, i) {
      var group = svg('g', { transform: 'translate(' + i * 12 + ' 0)', 'class': 'axis-' + axis.place });
      group.appendChild(svg('rect', { width: 10, height: 22, rx: 1.5, 'class': 'none' }));
      steps(group, s.levels[i], s.documented[i], function (from, to, kind) {
        group.appendChild(svg('rect', { x: .5, width: 9, y: round(22 - 4.4 * to), height: round(4.4 * (to - from)),
          'class': kind }));
      });
      root.appendChild(group);
    });
    return root;
  }
  function steps(group, level, sure, add) {
    if (level > sure) add(sure, level, 'open');
    if (sure > 0) add(0, sure, 'full');
  }

  // A level as five cells; "pale" of them are reached by all that are compared.
  function meter(axis, level, sure, pale) {
    var root = frame(68, 12);
    root.setAttribute('class', 'axis-' + axis.place);
    for (var i = 0; i < 5; i++) {
      var kind = i < sure ? 'full' : i < level ? 'open' : 'none';
      root.appendChild(svg('rect', { x: i * 14 + .5, y: .5, width: 11, height: 11, rx: 1.5,
        'class': kind + (i < pale && kind !== 'none' ? ' pale' : '') }));
    }
    return root;
  }

  // The mark of a pinned service: its place among the pinned gives colour, dash and shape.
  function mark(series) {
    var root = frame(14, 14);
    root.setAttribute('class', 'mark series-' + series);
    marker(root, 7, 7, series, 'full');
    return root;
  }
  function marker(parent, x, y, series, kind) {
    var shapes = ['', 'M-4 -4H4V4H-4Z', 'M0 -5L5 4H-5Z', 'M0 -5.5L5.5 0L0 5.5L-5.5 0Z',
      'M-5 -2H-2V-5H2V-2H5V2H2V5H-2V2H-5Z', 'M0 -6L1.6 -2L6 -2L2.5 .8L4 5.5L0 2.8L-4 5.5L-2.5 .8L-6 -2L-1.6 -2Z'];
    parent.appendChild(shapes[series]
      ? svg('path', { d: shapes[series], transform: 'translate(' + round(x) + ' ' + round(y) + ')', 'class': kind })
      : svg('circle', { cx: round(x), cy: round(y), r: 4, 'class': kind }));
  }

  // A radar of up to six services; the first is drawn last and strongest.
  function radar(axes, shown, words, name, size) {
    var names = size > 140, width = size + (names ? 122 : 36), height = size + (names ? 44 : 36);
    var root = frame(width, height, name), cx = width / 2, cy = height / 2, r = size / 2;
    root.setAttribute('class', 'radar');
    function at(i, level) {
      var turn = 2 * Math.PI * i / axes.length - Math.PI / 2;
      return [round(cx + Math.cos(turn) * r * level / 5), round(cy + Math.sin(turn) * r * level / 5)];
    }
    function outline(levels) {
      return axes.map(function (axis, i) { return at(i, levels[i]).join(','); }).join(' ');
    }
    [1, 2, 3, 4, 5].forEach(function (level) {
      root.appendChild(svg('polygon', { points: outline(axes.map(function () { return level; })), 'class': 'ring' }));
    });
    axes.forEach(function (axis, i) {
      var end = at(i, 5), beyond = at(i, 5 * (r + 12) / r);
      var side = Math.cos(2 * Math.PI * i / axes.length - Math.PI / 2);
      root.appendChild(svg('line', { x1: cx, y1: cy, x2: end[0], y2: end[1], 'class': 'ring' }));
      if (names) nameAt(root, words(axis.brief), beyond, Math.abs(side) < .3 ? 'middle' : side > 0 ? 'start' : 'end');
      else {
        var sign = svg('g', { transform: 'translate(' + (beyond[0] - 6) + ' ' + (beyond[1] - 6) + ') scale(.75)' });
        sign.appendChild(chip(axis));
        root.appendChild(sign);
      }
    });
    shown.slice().reverse().forEach(function (one) {
      var group = svg('g', { 'class': one.series < 0 ? 'line own' : 'line series-' + one.series });
      group.appendChild(svg('polygon', { points: outline(one.service.levels),
        'stroke-dasharray': one.series < 0 ? '' : DASHES[one.series] }));
      axes.forEach(function (axis, i) {
        var point = at(i, one.service.levels[i]);
        marker(group, point[0], point[1], Math.max(0, one.series),
          one.service.documented[i] < one.service.levels[i] ? 'open' : 'full');
      });
      root.appendChild(group);
    });
    if (names) [1, 3, 5].forEach(function (level) {
      var point = at(.5, level);
      root.appendChild(svg('text', { x: point[0] + 3, y: point[1] + 4, 'class': 'caption' }, level));
    });
    return root;
  }

  // A long name beside the radar goes on two lines, divided where they are most alike.
  function nameAt(root, name, point, anchor) {
    var words = name.split(' '), best = name.length, cut = 0;
    for (var i = 1; i < words.length && name.length > 12 && anchor !== 'middle'; i++) {
      var longer = Math.max(words.slice(0, i).join(' ').length, words.slice(i).join(' ').length);
      if (longer < best) { best = longer; cut = i; }
    }
    (cut ? [words.slice(0, cut), words.slice(cut)] : [words]).forEach(function (line, i) {
      root.appendChild(svg('text', { x: point[0], y: point[1] + 4 + (cut ? 12 * i - 6 : 0), 'class': 'caption',
        'text-anchor': anchor }, line.join(' ')));
    });
  }

  // The scale of classes with pointers: [letters, x] each; hollow ones with a bracket over what is still possible.
  function scale(root, classes, top, step, width) {
    classes.forEach(function (each, i) {
      var y = top + i * step, end = width * (.34 + .095 * i), h = step - 3;
      var arrow = svg('g', { 'class': 'class-' + i });
      arrow.appendChild(svg('path', { 'class': 'arrow',
        d: 'M0 ' + y + 'H' + round(end) + 'l' + h / 2 + ' ' + h / 2 + 'l-' + h / 2 + ' ' + h / 2 + 'H0Z' }));
      arrow.appendChild(svg('text', { x: 5, y: y + h / 2 + 4, 'class': 'on' }, each.letter));
      root.appendChild(arrow);
    });
  }
  function pointer(root, letters, classes, top, step, right) {
    var y = top + letters.stated * step - 2, h = step + 1;
    var group = svg('g', { 'class': 'pointer' + (letters.certain ? '' : ' hollow') });
    group.appendChild(svg('path', { d: 'M' + right + ' ' + y + 'h-24l-' + h / 2 + ' ' + h / 2 + 'l' + h / 2 + ' '
      + h / 2 + 'h24Z' }));
    group.appendChild(svg('text', { x: right - 14, y: y + h / 2 + 5, 'text-anchor': 'middle' }, letters.letter));
    if (!letters.certain) {
      var end = top + letters.sure * step + step / 2, left = right - 44;
      group.appendChild(svg('path', { 'class': 'bracket', d: 'M' + (left + 5) + ' ' + (y + h / 2) + 'H' + left + 'V'
        + end + 'h5' }));
      group.appendChild(svg('text', { x: right, y: end + 4, 'text-anchor': 'end', 'class': 'caption' }, letters.open));
    }
    root.appendChild(group);
  }

  // The label, as small as it can be read: scale, letter, index and the first figures.
  function label(catalog, s, words) {
    var letters = words.letters(s), figures = catalog.label.filter(function (q) {
      return s.facts[q] !== null && s.facts[q] !== undefined;
    }).slice(0, 3), base = 196, root = frame(168, base + figures.length * 18 + 12,
      words.word(catalog.word) + ': ' + s.title + ', ' + words.labelClass(s));
    root.setAttribute('class', 'label');
    var height = base + figures.length * 18 + 12;
    root.appendChild(svg('rect', { x: 1, y: 1, width: 166, height: height - 2, rx: 6, 'class': 'sheet' }));
    root.appendChild(svg('rect', { x: 6, y: 6, width: 156, height: 24, rx: 3, 'class': 'head' }));
    root.appendChild(svg('text', { x: 84, y: 23, 'text-anchor': 'middle', 'class': 'word' },
      words.word(catalog.word)));
    var inner = svg('g', { transform: 'translate(8 0)' });
    scale(inner, catalog.classes, 38, 18, 96);
    pointer(inner, letters, catalog.classes, 38, 18, 152);
    var all = Numbers.most(catalog.reference), sure = Numbers.points(s.documented, catalog.reference);
    var stated = Numbers.points(s.levels, catalog.reference);
    inner.appendChild(svg('text', { x: 0, y: 182, 'class': 'caption' }, words.say('table.index')));
    inner.appendChild(svg('text', { x: 152, y: 182, 'text-anchor': 'end', 'class': 'figure' },
      words.tenths(Numbers.tenths(stated, all)) + (sure < stated ? '°' : '')));
    root.appendChild(inner);
    root.appendChild(svg('line', { x1: 8, x2: 160, y1: 190, y2: 190, 'class': 'ring' }));
    figures.forEach(function (q, i) {
      var y = 207 + i * 18, name = words.word(catalog.questions[q].brief);
      root.appendChild(svg('text', { x: 8, y: y, 'class': 'caption' }, name));
      var value = words.answer(q, s.facts[q]);
      root.appendChild(svg('text', { x: 160, y: y, 'text-anchor': 'end',
        'class': 'caption' + (s.checked[q] ? ' sure' : '') }, s.checked[q] ? value : value + '°'));
    });
    return root;
  }

  // The scale over a comparison: the pointers of all, each in its column.
  function scales(catalog, all, words) {
    var root = frame(44, 7 * 18 + 2), s = all[0], letters = words.letters(s);
    root.setAttribute('class', 'label');
    catalog.classes.forEach(function (each, i) {
      root.appendChild(svg('line', { x1: 0, x2: 44, y1: i * 18 + 9, y2: i * 18 + 9, 'class': 'ring' }));
    });
    pointer(root, letters, catalog.classes, 2, 18, 38);
    return root;
  }
  function classScale(catalog) {
    var root = frame(150, 7 * 18 + 2);
    root.setAttribute('class', 'label');
    scale(root, catalog.classes, 2, 18, 140);
    return root;
  }

  return {
    svg: svg, chip: chip, letter: letter, columns: columns, meter: meter, mark: mark, radar: radar, label: label,
    scales: scales, classScale: classScale
  };
}());
