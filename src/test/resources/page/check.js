// Compares what the page computes with what the program did; the same for the build and for a browser.
// A case: services [levels, documented levels], the reference, lowest indexes of the classes, weights, held (or null), and what
// the program gave: order, ranks, tied, index and documented index in tenths, letters, brackets, ranges, overtaking.
var Check = (function () {
  function digits(text) { return text.split('').map(Number); }
  function one(given) {
    var services = given.services.map(function (row) {
      return { levels: digits(row[0]), documented: digits(row[1]) };
    });
    var ranking = Numbers.rank(services, given.weights, null), all = Numbers.most(given.reference);
    function end(e) { return e ? [e.part, e.whole, e.by] : null; }
    function letter(levels) { return Numbers.classOf(Numbers.points(levels, given.reference), all, given.from); }
    var result = {
      order: ranking.order, ranks: ranking.ranks,
      tied: ranking.tied.map(Number),
      index: ranking.order.map(function (place) { return Numbers.tenths(ranking.points[place], ranking.most); }),
      documented: ranking.order.map(function (place) {
        return Numbers.tenths(ranking.documented[place], ranking.most);
      }),
      letters: services.map(function (s) { return [letter(s.levels), letter(s.documented)]; }),
      ranges: ranking.order.map(function (place, position) { return Numbers.rankRange(ranking, position); }),
      brackets: given.weights.map(function (w, place) {
        var b = Numbers.bracket(services, ranking, given.weights, place, given.held);
        return [end(b.lower), end(b.upper)];
      }),
      shares: Numbers.shares(given.weights),
      overtaking: ranking.order.slice(1, 4).map(function (place, i) {
        var way = Numbers.overtaking(services[place], services[ranking.order[i]], given.weights);
        return [way.move ? [way.move.points, way.move.to].concat(Numbers.shareOut(way.move.from.map(function (part) {
          return part[1];
        }), way.move.points)) : null, way.change ? [way.change.who, way.change.place, way.change.from, way.change.to]
          : null];
      })
    };
    return Object.keys(result).filter(function (key) {
      return JSON.stringify(result[key]) !== JSON.stringify(given.expected[key]);
    }).map(function (key) {
      return key + ' of ' + given.weights + ' is ' + JSON.stringify(result[key]) + ', the program has '
        + JSON.stringify(given.expected[key]);
    });
  }
  function all(cases) {
    return cases.reduce(function (wrong, each) { return wrong.concat(one(each)); }, []);
  }
  return { all: all };
}());
