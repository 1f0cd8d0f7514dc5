// What the page computes: the same numbers as the program, by the same rules, in whole numbers that are exact.
// No DOM, no clock, nothing from outside: the build runs this file against the program's own results.
var Numbers = (function () {
  'use strict';

  var TOP = 5;

  function effective(weights) {
    for (var i = 0; i < weights.length; i++) if (weights[i] !== 0) return weights;
    return weights.map(function () { return 1; });
  }

  function sum(weights) {
    return effective(weights).reduce(function (all, one) { return all + one; }, 0);
  }

  function most(weights) {
    return TOP * sum(weights);
  }

  function points(levels, weights) {
    var counted = effective(weights), all = 0;
    for (var i = 0; i < counted.length; i++) all += counted[i] * levels[i];
    return all;
  }

  // Both are rounded half up, as the program prints an index.
  function tenths(reached, all) {
    return Math.floor((2000 * reached + all) / (2 * all));
  }

  // The place of the class whose lowest index is reached, 0 for A; the last if none is.
  function classOf(reached, all, from) {
    for (var i = 0; i < from.length; i++) if (100 * reached >= from[i] * all) return i;
    return from.length - 1;
  }

  // The order of the services shown, best first, tied ones as in the catalog; ranks count those with more points.
  function rank(services, weights, shown) {
    var counted = effective(weights), all = most(weights), places = [], reached = [], sure = [];
    for (var s = 0; s < services.length; s++) {
      var stated = 0, documented = 0, levels = services[s].levels, known = services[s].documented;
      for (var c = 0; c < counted.length; c++) {
        stated += counted[c] * levels[c];
        documented += counted[c] * known[c];
      }
      reached.push(stated);
      sure.push(documented);
      if (!shown || shown(s)) places.push(s);
    }
    places.sort(function (one, other) { return reached[other] - reached[one] || one - other; });
    var ranks = [], tied = [];
    for (var i = 0; i < places.length; i++) {
      var before = i > 0 && reached[places[i - 1]] === reached[places[i]];
      ranks.push(before ? ranks[i - 1] : i + 1);
      tied.push(before || i + 1 < places.length && reached[places[i + 1]] === reached[places[i]]);
    }
    return { order: places, ranks: ranks, tied: tied, points: reached, documented: sure, most: all };
  }

  // The ranks that facts not yet checked leave open to the service at a position: best and worst.
  function rankRange(ranking, position) {
    var stated = ranking.points[ranking.order[position]], sure = ranking.documented[ranking.order[position]];
    var best = 1, worst = 1;
    for (var i = 0; i < ranking.order.length; i++) {
      if (i === position) continue;
      if (ranking.documented[ranking.order[i]] > stated) best++;
      if (ranking.points[ranking.order[i]] > sure) worst++;
    }
    return [best, worst];
  }

  // Compares two fractions that are not negative, exactly: by whole parts, then by what is left over, turned round.
  function compare(part, whole, otherPart, otherWhole) {
    for (var sign = 1; ; sign = -sign) {
      var left = part % whole, otherLeft = otherPart % otherWhole;
      var times = (part - left) / whole, otherTimes = (otherPart - otherLeft) / otherWhole;
      if (times !== otherTimes) return times < otherTimes ? -sign : sign;
      if (left === 0 || otherLeft === 0) return left === otherLeft ? 0 : left === 0 ? -sign : sign;
      part = whole; whole = left;
      otherPart = otherWhole; otherWhole = otherLeft;
    }
  }

  // How far the share of one weight may move alone, the others that are not held in proportion, before another service
  // is first. An end is { part, whole, by }: the share at which the service "by" draws level; null if there is none.
  function bracket(services, ranking, weights, place, held) {
    var counted = effective(weights), others = [], fixed = [];
    for (var i = 0; i < counted.length; i++) if (i !== place) (held && held[i] ? fixed : others).push(i);
    var weight = counted[place], whole = sum(weights), rest = 0;
    others.forEach(function (i) { rest += counted[i]; });
    var free = weight + rest, scale = rest > 0 ? rest : others.length;
    var result = { now: [weight, whole], others: rest, lower: null, upper: null };
    if (ranking.order.length < 2) return result;

    function levels(position) { return services[ranking.order[position]].levels; }
    function heldPoints(position) {
      return fixed.reduce(function (all, i) { return all + counted[i] * levels(position)[i]; }, 0);
    }
    function restPoints(position) {
      if (rest > 0)
        return ranking.points[ranking.order[position]] - weight * levels(position)[place] - heldPoints(position);
      return others.reduce(function (all, i) { return all + levels(position)[i]; }, 0);
    }
    // Of several that catch up at the same share, the one that gains fastest is ahead beyond it.
    function slope(position) { return scale * levels(position)[place] - restPoints(position); }

    var fixedFirst = heldPoints(0), restFirst = restPoints(0), levelFirst = levels(0)[place], low = null, high = null;
    for (var below = 1; below < ranking.order.length; below++) {
      var base = scale * (fixedFirst - heldPoints(below));
      var nothing = base + free * (restFirst - restPoints(below));
      var all = base + scale * free * (levelFirst - levels(below)[place]);
      if (nothing < 0) {
        var down = [free * -nothing, whole * (all - nothing), below];
        var nearer = low ? compare(down[0], down[1], low[0], low[1]) : 1;
        if (nearer > 0 || nearer === 0 && slope(below) < slope(low[2])) low = down;
      }
      if (all < 0) {
        var up = [free * nothing, whole * (nothing - all), below];
        var closer = high ? compare(up[0], up[1], high[0], high[1]) : -1;
        if (closer < 0 || closer === 0 && slope(below) > slope(high[2])) high = up;
      }
    }
    if (low) result.lower = { part: low[0], whole: low[1], by: ranking.order[low[2]] };
    if (high) result.upper = { part: high[0], whole: high[1], by: ranking.order[high[2]] };
    return result;
  }

  function shareTenths(share) {
    return Math.floor((2000 * share[0] + share[1]) / (2 * share[1]));
  }

  // What the lower of two services needs to pass the higher: whole points of weight to move, and one level to change.
  function overtaking(lower, higher, weights) {
    var counted = effective(weights), whole = sum(weights), n = counted.length;
    var gap = points(higher.levels, weights) - points(lower.levels, weights);
    function ahead(i) { return lower.levels[i] - higher.levels[i]; }
    var axes = counted.map(function (w, i) { return i; });
    var to = axes.slice().sort(function (a, b) {
      return ahead(b) - ahead(a) || counted[b] - counted[a] || a - b;
    })[0];
    var gain = ahead(to), move = null;
    if (gain > 0) {
      var sources = axes.filter(function (i) { return ahead(i) < gain && counted[i] > 0; })
        .sort(function (a, b) { return ahead(a) - ahead(b) || counted[b] - counted[a] || a - b; });
      var wanted = 100 * gap, moved = 0;
      for (var s = 0; s < sources.length; s++) {
        var each = gain - ahead(sources[s]), units = 100 * counted[sources[s]];
        if (units * each > wanted) {
          var enough = moved + Math.floor(wanted / each) + 1;
          var shift = Math.floor((enough + whole - 1) / whole), left = shift * whole, from = [];
          sources.forEach(function (i) {
            var taken = Math.min(left, 100 * counted[i]);
            if (taken > 0) from.push([i, taken]);
            left -= taken;
          });
          move = { points: shift, to: to, from: from };
          break;
        }
        wanted -= units * each;
        moved += units;
      }
    }
    var change = null;
    for (var i = 0; i < n; i++) {
      if (counted[i] === 0) continue;
      var steps = Math.floor(gap / counted[i]) + 1;
      [[0, lower.levels[i], lower.levels[i] + steps], [1, higher.levels[i], higher.levels[i] - steps]]
        .forEach(function (way) {
          if (way[2] < 0 || way[2] > TOP) return;
          if (!change || steps < change.steps || steps === change.steps && (way[0] < change.who
            || way[0] === change.who && counted[i] > counted[change.place]))
            change = { steps: steps, who: way[0], place: i, from: way[1], to: way[2] };
        });
    }
    return { gap: gap, move: move, change: change };
  }

  // The scale of a slider: at a position p from 0 to 1 stands the weight most * p^exponent, the reference weight in the
  // middle, four times as much or 100 at the end.
  function scaleOf(reference, place) {
    var middle = reference[place] > 0 ? reference[place] : Math.max(1, sum(reference) / 4 / reference.length);
    var end = Math.min(100, 4 * middle);
    return { most: end, exponent: Math.max(1, Math.log(end / middle) / Math.log(2)) };
  }
  function position(scale, weight) {
    return Math.pow(Math.max(0, weight) / scale.most, 1 / scale.exponent);
  }
  function weight(scale, at) {
    return Math.round(scale.most * Math.pow(Math.max(0, Math.min(1, at)), scale.exponent));
  }

  // Shares out a total in proportion to parts; what rounding leaves goes to the largest remainders, earlier ones first.
  function shareOut(parts, total) {
    var all = parts.reduce(function (a, b) { return a + b; }, 0);
    var whole = parts.map(function (part) { return Math.floor(total * part / all); });
    var missing = total - whole.reduce(function (a, b) { return a + b; }, 0);
    parts.map(function (part, i) { return i; }).sort(function (a, b) {
      return total * parts[b] % all - total * parts[a] % all || a - b;
    }).slice(0, missing).forEach(function (i) { whole[i]++; });
    return whole;
  }

  function shares(weights) {
    return shareOut(effective(weights), 100);
  }

  // Linked weights: one is set to a percentage, the others that are not held give way in proportion.
  function withPercent(weights, place, percent, held) {
    var giving = [], free = 100;
    weights.forEach(function (w, i) {
      if (i === place) return;
      if (held[i]) free -= w; else giving.push(i);
    });
    if (giving.length === 0) return weights;
    var changed = weights.slice();
    changed[place] = Math.min(free, percent);
    var rest = free - changed[place];
    if (rest < 0) return shareOut(effective(changed), 100);
    var none = giving.every(function (i) { return weights[i] === 0; });
    shareOut(giving.map(function (i) { return none ? 1 : weights[i]; }), rest)
      .forEach(function (share, i) { changed[giving[i]] = share; });
    return changed;
  }

  // The weights in the middle of several people's: of each characteristic the median, of an even number of people the
  // mean of the two in the middle, rounded half up.
  function middle(people) {
    return people[0].map(function (w, i) {
      var sorted = people.map(function (one) { return one[i]; }).sort(function (a, b) { return a - b; });
      var half = sorted.length >> 1;
      return sorted.length % 2 ? sorted[half] : Math.floor((sorted[half - 1] + sorted[half] + 1) / 2);
    });
  }

  // What several orders of the same services have in common and where they part: the services that rank among the first
  // five of everybody, in the first one's order, and those whose ranks are furthest apart.
  function together(orders) {
    var ranks = orders.map(function (order) {
      var at = [];
      order.order.forEach(function (place, position) { at[place] = order.ranks[position]; });
      return at;
    });
    function all(place) { return ranks.map(function (at) { return at[place]; }); }
    var common = orders[0].order.filter(function (place) {
      return all(place).every(function (rank) { return rank <= TOP; });
    });
    var apart = orders[0].order.map(function (place) {
      var each = all(place), best = Math.min.apply(null, each), worst = Math.max.apply(null, each);
      return { place: place, best: best, bestBy: each.indexOf(best), worst: worst, worstBy: each.indexOf(worst) };
    }).filter(function (one) {
      return one.best < one.worst;
    }).sort(function (a, b) {
      return b.worst - b.best - (a.worst - a.best) || a.best - b.best || a.place - b.place;
    }).slice(0, TOP);
    return { common: common, apart: apart };
  }

  // Whether an answer meets a condition: [question, 0, answers], at least [question, 1, bound], at most
  // [question, 2, bound].
  function holds(condition, facts) {
    var answer = facts[condition[0]];
    if (answer === null || answer === undefined) return false;
    if (condition[1] === 0) return condition[2].indexOf(answer) >= 0;
    if (typeof answer !== 'number') return false;
    return condition[1] === 1 ? answer >= condition[2] : answer <= condition[2];
  }

  // The level a ladder gives, the step that gave it (-1 for none), and the nearest step above with the fewest failures.
  function climb(ladder, facts) {
    function failures(step) { return step[3].filter(function (c) { return !holds(c, facts); }).length; }
    if (ladder.count) {
      var level = ladder.count.filter(function (vote) { return holds(vote[2], facts); }).length;
      return { level: level, step: -1, next: -1 };
    }
    var steps = ladder.steps, reached = -1, next = -1;
    for (var i = 0; i < steps.length && reached < 0; i++) if (failures(steps[i]) === 0) reached = i;
    var at = reached < 0 ? 0 : steps[reached][0], above = TOP + 1;
    steps.forEach(function (step) { if (step[0] > at) above = Math.min(above, step[0]); });
    steps.forEach(function (step, i) {
      if (step[0] === above && (next < 0 || failures(step) < failures(steps[next]))) next = i;
    });
    return { level: at, step: reached, next: next };
  }

  // --- numbers in words, as the program prints them ---

  function grouped(digits, language) {
    return digits.replace(/\B(?=(\d{3})+$)/g, language === 'de' ? '.' : ',');
  }

  function point(language) {
    return language === 'de' ? ',' : '.';
  }

  function whole(number, language) {
    return (number < 0 ? '-' : '') + grouped(String(Math.abs(number)), language);
  }

  // A number given in tenths, with one decimal and no groups.
  function oneDecimal(inTenths, language) {
    var size = Math.abs(inTenths);
    return (inTenths < 0 ? '-' : '') + Math.floor(size / 10) + point(language) + size % 10;
  }

  // Small numbers would come with an exponent.
  function decimal(value, language) {
    var text = String(Math.abs(value));
    if (text.indexOf('e') >= 0) text = Math.abs(value).toFixed(10).replace(/\.?0+$/, '');
    var parts = text.split('.');
    return (value < 0 ? '-' : '') + grouped(parts[0], language) + (parts[1] ? point(language) + parts[1] : '');
  }

  function dollars(value, language) {
    var cents = Math.floor(value * 100 + 0.5 + 1e-9), text = grouped(String(Math.floor(cents / 100)), language);
    if (value % 1 !== 0) text += point(language) + ('0' + cents % 100).slice(-2);
    return language === 'de' ? text + '\u00a0$' : '$' + text;
  }

  function duration(milliseconds, language) {
    function inUnit(unit, name) {
      return decimal(Math.floor(milliseconds * 10 / unit + 0.5) / 10, language) + '\u00a0' + name;
    }
    if (milliseconds === 0) return '0\u00a0s';
    if (milliseconds < 1000) return decimal(milliseconds, language) + '\u00a0ms';
    if (milliseconds < 60000) return inUnit(1000, 's');
    return milliseconds < 3600000 ? inUnit(60000, 'min') : inUnit(3600000, 'h');
  }

  // A number with its unit; units that are signs have a form of their own.
  function quantity(number, unit, one, zero, language) {
    if (number === 0 && zero) return zero;
    switch (unit) {
      case '%': return decimal(number, language) + '\u00a0%';
      case 'ms': return duration(number, language);
      case 's': return duration(Math.round(number * 1e9) / 1e6, language);
      case 'USD/month': return dollars(number, language);
      case '': return decimal(number, language);
      default: return decimal(number, language) + '\u00a0' + (number === 1 ? one : unit);
    }
  }

  // Fills {0}, {1} … of a text; what is filled in is text, too.
  function fill(text, parts) {
    return text.replace(/\{(\d)\}/g, function (whole, i) { return parts[i] === undefined ? whole : parts[i]; });
  }

  return {
    effective: effective, sum: sum, most: most, points: points, tenths: tenths, classOf: classOf, rank: rank,
    rankRange: rankRange, scaleOf: scaleOf, position: position, weight: weight, compare: compare, bracket: bracket,
    shareTenths: shareTenths, overtaking: overtaking, shareOut: shareOut, shares: shares, withPercent: withPercent,
    middle: middle, together: together, holds: holds, climb: climb, whole: whole, oneDecimal: oneDecimal,
    decimal: decimal, dollars: dollars, duration: duration, quantity: quantity, fill: fill
  };
}());
