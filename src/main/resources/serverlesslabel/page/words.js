// What the page says: sentences in one language, made from numbers and from the program's own texts. No DOM.
var Words = (function () {
  'use strict';

  // Below this many points of the index, or of all weight to move, a lead is called a close one.
  var CLOSE_POINTS = 1, CLOSE_SHARE = 20;

  function of(catalog, language) {
    var id = catalog.languages[language].id, texts = catalog.texts[language], table = catalog.table;

    function say(key) {
      var parts = Array.prototype.slice.call(arguments, 1);
      return Numbers.fill(texts[catalog.keys[key]], parts);
    }
    function word(number) {
      return table[language][number] || table[0][number];
    }
    function whole(number) { return Numbers.whole(number, id); }
    function tenths(number) { return Numbers.oneDecimal(number, id); }
    function percent(share) { return say('percent', tenths(Numbers.shareTenths(share))); }
    function quoted(axis) { return say('quoted', word(axis.name)); }
    function enumerate(words) {
      if (words.length < 2) return words.join('');
      return say('list.and', words.slice(0, -1).join(', '), words[words.length - 1]);
    }
    function service(place) { return catalog.services[place].call; }
    function rankText(rank, tied) { return tied ? say('rank.tied', whole(rank)) : whole(rank); }
    function rankAt(ranking, position) { return rankText(ranking.ranks[position], ranking.tied[position]); }
    function level(s, place) {
      return s.documented[place] < s.levels[place] ? say('range', s.documented[place], s.levels[place])
        : String(s.levels[place]);
    }

    // --- facts ---

    function answer(q, value) {
      var question = catalog.questions[q];
      if (value === null || value === undefined) return say('reasons.unknown');
      if (question.kind === 'y') return say(value ? 'fact.yes' : 'fact.no');
      if (question.kind === 'c') return word(question.choices[value]);
      if (question.kind === 't') return value;
      return question.kind === 'w'
        ? Numbers.quantity(value, word(question.unit[0]), word(question.unit[1]), word(question.zero), id)
        : Numbers.quantity(value, question.unit[0], question.unit[0], word(question.zero), id);
    }
    function wanted(condition) {
      if (condition[1] === 0) return condition[2].map(function (v) { return answer(condition[0], v); }).join(' / ');
      return say(condition[1] === 1 ? 'condition.least' : 'condition.most', answer(condition[0], condition[2]));
    }
    function dates(source) {
      return source.edition ? say('source.edition', source.checked, source.edition) : source.checked;
    }
    function basis(s, q) {
      var source = s.sources[q];
      return s.checked[q] && source ? say('web.checked', dates(source)) : say('web.unchecked');
    }

    // Why a service has its level on a characteristic: what it means, what was asked, and what one more would ask.
    function reason(s, axis) {
      var judged = s.judged[axis.place];
      if (judged) return { text: say('judged.says', judged[0]), lines: [], next: '', asks: [] };
      var ladder = axis.ladder, up = Numbers.climb(ladder, s.facts);
      function line(condition, text) {
        var holds = Numbers.holds(condition, s.facts), name = word(catalog.questions[condition[0]].name);
        var known = answer(condition[0], s.facts[condition[0]]);
        return {
          question: condition[0], holds: holds, text: text || '',
          words: holds ? say('reasons.fact', name, known) : say('reasons.failed', name, known, wanted(condition))
        };
      }
      if (ladder.count) {
        var held = ladder.count.filter(function (vote) { return Numbers.holds(vote[1], s.facts); })
          .map(function (vote) { return word(vote[0]); }).join('; ');
        return {
          text: held ? held.charAt(0).toUpperCase() + held.slice(1) + '.' : say('none'),
          lines: ladder.count.map(function (vote) { return line(vote[1], word(vote[0])); }), next: '', asks: []
        };
      }
      if (!ladder.steps) return { text: '', lines: [], next: '', asks: [] };
      var step = ladder.steps[up.step], above = ladder.steps[up.next];
      return {
        text: word(step ? step[1] : ladder.otherwise),
        lines: step ? step[2].map(function (c) { return line(c); }) : [],
        next: above ? say('reasons.missed', above[0], word(above[1])) : '',
        asks: above ? above[2].map(function (c) { return line(c); }).filter(function (l) { return !l.holds; }) : []
      };
    }

    // --- letters ---

    function letters(s) {
      var reference = catalog.reference, all = Numbers.most(reference);
      var stated = Numbers.classOf(Numbers.points(s.levels, reference), all, catalog.from);
      var sure = Numbers.classOf(Numbers.points(s.documented, reference), all, catalog.from);
      var letter = catalog.classes[sure].letter;
      return {
        stated: stated, sure: sure, letter: catalog.classes[stated].letter, certain: stated === sure,
        open: stated === sure ? '' : say(sure === stated + 1 ? 'class.or' : 'class.to', letter)
      };
    }
    function labelClass(s) {
      var l = letters(s), name = say('label.class', l.letter);
      return l.certain ? say('web.certain', name) : say('web.open', name + ', ' + l.open);
    }

    // --- turning points ---

    function brackets(ranking, chosen) {
      return catalog.axes.map(function (a) {
        return Numbers.bracket(catalog.services, ranking, chosen.weights, a.place, chosen.linked ? chosen.locked : null);
      });
    }
    function bracketText(ranking, bracket, axis) {
      var leader = service(ranking.order[0]), name = quoted(axis), now = percent(bracket.now);
      function end(e) { return percent([e.part, e.whole]); }
      if (ranking.order.length === 1) return say('firm.only', leader);
      if (bracket.lower && bracket.upper)
        return say('firm.between', leader, name, end(bracket.lower), end(bracket.upper), now) + ' '
          + say('firm.below.above', service(bracket.lower.by), service(bracket.upper.by));
      if (bracket.upper)
        return say('firm.up', leader, name, end(bracket.upper), now, service(bracket.upper.by));
      if (bracket.lower)
        return say('firm.down', leader, name, end(bracket.lower), now, service(bracket.lower.by));
      return say('firm.whatever', leader, name);
    }

    // The smallest move of a single weight that changes who leads: where it is, and how far, in tenths of a percent.
    function nearest(all) {
      var best = null;
      all.forEach(function (bracket, place) {
        [bracket.upper, bracket.lower].forEach(function (end) {
          if (!end) return;
          var far = Math.abs(end.part / end.whole - bracket.now[0] / bracket.now[1]);
          if (!best || far < best.far) best = { far: far, place: place, end: end, now: bracket.now };
        });
      });
      return best;
    }

    function headline(ranking, chosen, all) {
      var what = say('web.what', whole(ranking.order.length), catalog.name), first = ranking.order[0];
      if (!ranking.order.length) return { what: what, lead: say('table.nothing'), more: '' };
      var tied = ranking.ranks.filter(function (rank) { return rank === 1; }).length, more = [], lead;
      var flip = nearest(all), profile = Data.profileOf(catalog, chosen.weights), gap = 0;
      if (ranking.order.length > 1)
        gap = 100 * (ranking.points[first] - ranking.points[ranking.order[1]]) / ranking.most;
      if (tied > 1) lead = tied === 2 ? say('web.ties', service(first), service(ranking.order[1]))
        : say('web.ties.many', whole(tied), service(first));
      else {
        lead = profile && profile === catalog.profiles[0] ? say('web.leads.reference', service(first))
          : profile ? say('web.leads.profile', word(profile.name), service(first))
          : say('web.leads', service(first));
        var close = ranking.order.length > 1 && (gap < CLOSE_POINTS || flip && flip.far * 1000 < CLOSE_SHARE);
        if (close) lead = say('web.leads.close', lead);
        if (ranking.order.length > 1)
          more.push(say('web.ahead', tenths(Math.round(gap * 10)), service(ranking.order[1])));
      }
      if (ranking.order.length > 1 && tied === 1)
        more.push(flip ? say('web.flip', service(flip.end.by), quoted(catalog.axes[flip.place]),
          percent([flip.end.part, flip.end.whole]), percent(flip.now)) : say('web.flip.none'));
      var sure = ranking.order.slice().sort(function (a, b) {
        return ranking.documented[b] - ranking.documented[a] || a - b;
      })[0];
      if (ranking.documented[sure] > ranking.documented[first]) more.push(say('web.documented', service(sure)));
      return { what: what, lead: lead, more: more.join(' ') };
    }

    function overtaking(one, other, weights) {
      var ahead = Numbers.points(one.levels, weights) > Numbers.points(other.levels, weights);
      var lower = ahead ? other : one, higher = ahead ? one : other;
      var way = Numbers.overtaking(lower, higher, weights), move = way.move, first;
      if (move) {
        var points = Numbers.shareOut(move.from.map(function (part) { return part[1]; }), move.points);
        var from = enumerate(move.from.map(function (part, i) {
          var name = quoted(catalog.axes[part[0]]);
          return move.from.length === 1 ? name : points[i] > 0 ? say('overtake.part', name, points[i]) : '';
        }).filter(Boolean));
        first = say('overtake.move', lower.call, higher.call, pointsOf(move.points), from,
          quoted(catalog.axes[move.to]));
      } else {
        var open = catalog.axes.some(function (a) { return lower.levels[a.place] > higher.documented[a.place]; });
        first = say(open ? 'overtake.never.stated' : 'overtake.never', lower.call, higher.call);
      }
      var change = way.change;
      return [first, change ? say('overtake.level', change.to, change.from, quoted(catalog.axes[change.place]),
        (change.who ? higher : lower).call) : say('overtake.level.none')];
    }
    function pointsOf(n) { return n === 1 ? say('points.one') : say('points.other', whole(n)); }

    // The line under a name: rank with its range, index with what documented facts alone give.
    function about(s, ranking) {
      var position = ranking.order.indexOf(s.place);
      if (position < 0) return say('place.hidden');
      var range = Numbers.rankRange(ranking, position), index = indexText(s, ranking);
      var rank = say('rank.of', rankAt(ranking, position), whole(ranking.order.length));
      if (range[0] < range[1]) rank = say('web.between', rank, whole(range[0]), whole(range[1]));
      return say('web.about', rank, index);
    }
    function indexOf(points, ranking) { return tenths(Numbers.tenths(points, ranking.most)); }
    function indexText(s, ranking) {
      var stated = ranking.points[s.place], sure = ranking.documented[s.place];
      var text = indexOf(stated, ranking);
      return sure < stated ? say('web.documented.index', text, indexOf(sure, ranking)) : text;
    }
    function life(s) {
      return s.state === 'open' ? '' : s.state === 'closed' ? say('life.warning.closed', s.day)
        : s.state === 'ending' ? say('life.warning.ending', s.day) : say('life.warning.ended', s.day);
    }

    // The facts that are not checked and on which a level of the service rests.
    function toCheck(s) {
      var names = [];
      catalog.axes.forEach(function (a) {
        if (s.documented[a.place] === s.levels[a.place] || s.judged[a.place]) return;
        reason(s, a).lines.forEach(function (line) {
          var name = word(catalog.questions[line.question].name);
          if (line.holds && !s.checked[line.question] && names.indexOf(name) < 0) names.push(name);
        });
      });
      return names;
    }

    return {
      id: id, say: say, word: word, whole: whole, tenths: tenths, percent: percent, enumerate: enumerate, level: level,
      quoted: quoted, rankAt: rankAt, rankText: rankText, answer: answer, basis: basis, reason: reason,
      letters: letters, labelClass: labelClass, brackets: brackets, bracketText: bracketText, nearest: nearest,
      headline: headline, overtaking: overtaking, about: about, indexOf: indexOf, indexText: indexText, life: life,
      toCheck: toCheck
    };
  }

  return { of: of };
}());
