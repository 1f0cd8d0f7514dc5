// What the page says: sentences in one language, made from numbers and from the program's own texts. No DOM.
var Words = (function () {
  'use strict';

  // Shares that differ by less, in percent, are the same.
  var TINY = 1e-9;

  // The most characters of a short line.
  var BRIEF = 36;
  var LIKELY = 2;

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
    function quoted(axis) { return say('quoted', word(axis.brief)); }
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
      if (question.kind === 't') return word(value);
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
        var held = ladder.count.filter(function (vote) { return Numbers.holds(vote[2], s.facts); })
          .map(function (vote) { return word(vote[0]); }).join('; ');
        return {
          text: held ? held.charAt(0).toUpperCase() + held.slice(1) + '.' : say('none'),
          lines: ladder.count.map(function (vote) { return line(vote[2], word(vote[0])); }), next: '', asks: []
        };
      }
      if (!ladder.steps) return { text: '', lines: [], next: '', asks: [] };
      var step = ladder.steps[up.step], above = ladder.steps[up.next];
      return {
        text: word(step ? step[1] : ladder.otherwise),
        lines: step ? step[3].map(function (c) { return line(c); }) : [],
        next: above ? say('reasons.missed', above[0], word(above[1])) : '',
        asks: above ? above[3].map(function (c) { return line(c); }).filter(function (l) { return !l.holds; }) : []
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
        return Numbers.bracket(catalog.services, ranking, chosen.weights, a.place,
          chosen.linked ? chosen.locked : null);
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

    // The smallest move of a single weight that changes who leads; of equal ones the first, upwards before downwards.
    function nearest(all) {
      var best = null;
      all.forEach(function (bracket, place) {
        [bracket.upper, bracket.lower].forEach(function (end) {
          if (!end) return;
          var far = Math.abs(100 * end.part / end.whole - 100 * bracket.now[0] / bracket.now[1]);
          if (!best || far < best.far) best = { far: far, place: place, end: end, now: bracket.now };
        });
      });
      return best;
    }

    function turn(flip) {
      return say('headline.sentence', say('headline.turn.who', service(flip.end.by)) + ' '
        + say('headline.turn.when', word(catalog.axes[flip.place].brief), percent([flip.end.part, flip.end.whole]),
          percent(flip.now)));
    }

    // The same headline as over the list of the program, but that nothing is drawn here to say how firm it is; it is
    // the nearest turn that says it.
    function headline(ranking, chosen, all) {
      var shown = ranking.order.length, count = catalog.services.length, first = ranking.order[0], more = [];
      var what = shown === count ? say('headline.subject', whole(count), catalog.name)
        : say('headline.subject.shown', whole(shown), whole(count), catalog.name);
      if (!shown) return { what: what, lead: say('headline.none'), more: '' };
      var tied = ranking.ranks.filter(function (rank) { return rank === 1; }).length;
      var profile = Data.profileOf(catalog, chosen.weights);
      var under = same(chosen.weights, catalog.reference) ? say('headline.reference')
        : profile ? word(profile.name) : say('headline.own');
      var lead = shown === 1 ? say('headline.only', service(first))
        : tied === 2 ? say('headline.two', service(first), service(ranking.order[1]))
        : tied > 2 ? say('headline.tie', service(first), whole(tied - 1)) : say('headline.leads', service(first));
      var flip = shown > 1 ? nearest(all) : null;
      if (shown > 1 && tied === 1) {
        var second = ranking.order[1], gap = ranking.points[first] - ranking.points[second];
        more.push(say('web.ahead', indexOf(gap, ranking), service(second)));
        more.push(flip ? turn(flip) : say('headline.always'));
      } else if (flip && flip.far > TINY) more.push(turn(flip));
      var sure = ranking.order.slice().sort(function (a, b) {
        return ranking.documented[b] - ranking.documented[a] || a - b;
      })[0];
      if (ranking.points[sure] < ranking.points[first]) more.push(say('headline.documented', service(sure)));
      return { what: what, lead: say('headline.under', under, lead), more: more.join(' ') };
    }
    function same(some, others) {
      return some.every(function (w, i) { return w === others[i]; });
    }

    // --- the reason of a level in one short line ---

    function cut(sentence, most) {
      var whole = sentence.replace(/\.$/, '');
      if (whole.length <= most) return whole;
      var end = most - 1, blank = whole.lastIndexOf(' ', end);
      return whole.slice(0, blank > Math.floor(end / 2) ? blank : end).replace(/[\s,;:–]+$/, '') + '…';
    }
    function together(phrases) {
      var shown = phrases.slice();
      function line() {
        var more = phrases.length - shown.length;
        return shown.join(', ') + (more ? ' +' + more : '');
      }
      while (shown.length > 1 && line().length > BRIEF) shown.pop();
      var excess = line().length - BRIEF;
      if (excess > 0) shown[0] = cut(shown[0], shown[0].length - excess);
      var said = line();
      return said.charAt(0).toUpperCase() + said.slice(1);
    }
    function unknown(q) { return say('brief.unknown', word(catalog.questions[q].brief)); }
    function isKnown(s, q) { return s.facts[q] !== null && s.facts[q] !== undefined; }
    function brief(s, axis) {
      var judged = s.judged[axis.place], ladder = axis.ladder;
      if (judged) return cut(say('judged.says', judged[0]), BRIEF);
      if (ladder.count) {
        var failed = ladder.count.filter(function (vote) { return !Numbers.holds(vote[2], s.facts); });
        if (!failed.length) return ladder.brief ? cut(word(ladder.brief), BRIEF) : say('brief.all');
        return together(failed.map(function (vote) {
          var q = vote[2][0];
          if (!isKnown(s, q)) return unknown(q);
          return vote[1] ? word(vote[1]) : say('reasons.fact', word(catalog.questions[q].brief), answer(q, s.facts[q]));
        }));
      }
      if (!ladder.steps) return say('brief.none');
      var step = ladder.steps[Numbers.climb(ladder, s.facts).step];
      if (step) return cut(word(step[2] || step[1]), BRIEF);
      // Of several steps that may yet be reached, the one of which the least is unknown.
      var open = null;
      ladder.steps.forEach(function (each) {
        var asked = [];
        var possible = each[3].every(function (condition) {
          if (Numbers.holds(condition, s.facts)) return true;
          if (asked.indexOf(condition[0]) < 0) asked.push(condition[0]);
          return !isKnown(s, condition[0]);
        });
        if (possible && (!open || asked.length < open.length)) open = asked;
      });
      if (open && open.length) return together(open.map(unknown));
      return cut(word(ladder.brief || ladder.otherwise), BRIEF);
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
      if (!change) return [first, say('overtake.level.none')];
      if (Math.abs(change.to - change.from) > LIKELY) return [first];
      return [first, say('overtake.level', change.to, change.from, quoted(catalog.axes[change.place]),
        (change.who ? higher : lower).call)];
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

    var all = {
      id: id, say: say, word: word, whole: whole, tenths: tenths, percent: percent, enumerate: enumerate, level: level,
      quoted: quoted, rankAt: rankAt, rankText: rankText, answer: answer, basis: basis, reason: reason,
      letters: letters, labelClass: labelClass, brackets: brackets, bracketText: bracketText, nearest: nearest,
      headline: headline, brief: brief, overtaking: overtaking, about: about, indexOf: indexOf, indexText: indexText,
      life: life, toCheck: toCheck
    };
    // Services are called in the language of the words that are asked for, whoever else has words of the catalog.
    Object.keys(all).forEach(function (name) {
      var words = all[name];
      if (typeof words === 'function') all[name] = function () {
        Data.speak(catalog, language);
        return words.apply(null, arguments);
      };
    });
    Data.speak(catalog, language);
    return all;
  }

  return { of: of };
}());
