// Unpacks the data of the page: base 64 of a raw DEFLATE stream (RFC 1951) of JSON in UTF-8. Written out here, because
// what browsers have for it answers later and not in every browser, and the page shall stand at once.
var Packed = (function () {
  'use strict';

  var ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
  var ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

  function bytes(base64) {
    var at = {}, out = [], held = 0, count = 0;
    for (var i = 0; i < 64; i++) at[ALPHABET.charAt(i)] = i;
    for (var c = 0; c < base64.length; c++) {
      var value = at[base64.charAt(c)];
      if (value === undefined) continue;
      held = held << 6 | value;
      count += 6;
      if (count >= 8) {
        count -= 8;
        out.push(held >> count & 255);
        held &= (1 << count) - 1;
      }
    }
    return out;
  }

  // A Huffman code by the lengths of its words: how many there are of each length, and what they stand for, in order.
  function code(lengths) {
    var counts = [], starts = [0, 0], symbols = [];
    for (var i = 0; i < 16; i++) counts.push(0);
    lengths.forEach(function (length) { counts[length]++; });
    counts[0] = 0;
    for (var n = 1; n < 15; n++) starts.push(starts[n] + counts[n]);
    lengths.forEach(function (length, symbol) { if (length) symbols[starts[length]++] = symbol; });
    return { counts: counts, symbols: symbols };
  }

  // Where a length or a distance begins, and how many bits follow it.
  function table(count, first, group) {
    var base = [], extra = [], at = first;
    for (var i = 0; i < count; i++) {
      var more = Math.max(0, Math.floor(i / group) - 1);
      base.push(at);
      extra.push(more);
      at += 1 << more;
    }
    return { base: base, extra: extra };
  }

  function inflate(input) {
    var out = [], at = 0, held = 0, count = 0, lengths = table(28, 3, 4), distances = table(30, 1, 2), last, i;
    lengths.base.push(258);
    lengths.extra.push(0);

    function bits(n) {
      while (count < n) {
        held |= input[at++] << count;
        count += 8;
      }
      var value = held & (1 << n) - 1;
      held >>>= n;
      count -= n;
      return value;
    }
    function symbol(huffman) {
      for (var word = 0, first = 0, index = 0, n = 1; n < 16; n++) {
        word |= bits(1);
        var here = huffman.counts[n];
        if (word - here < first) return huffman.symbols[index + word - first];
        index += here;
        first = first + here << 1;
        word <<= 1;
      }
      throw new Error('the data of this page is damaged');
    }
    function block(literals, distant) {
      for (var s = symbol(literals); s !== 256; s = symbol(literals)) {
        if (s < 256) {
          out.push(s);
          continue;
        }
        var length = lengths.base[s - 257] + bits(lengths.extra[s - 257]), d = symbol(distant);
        for (var from = out.length - distances.base[d] - bits(distances.extra[d]); length > 0; length--)
          out.push(out[from++]);
      }
    }
    function repeated(value, times) {
      var list = [];
      while (times-- > 0) list.push(value);
      return list;
    }
    function dynamic() {
      var literals = bits(5) + 257, distant = bits(5) + 1, coded = bits(4) + 4, short = repeated(0, 19), all = [];
      for (var c = 0; c < coded; c++) short[ORDER[c]] = bits(3);
      var huffman = code(short);
      while (all.length < literals + distant) {
        var s = symbol(huffman);
        all = all.concat(s < 16 ? [s] : s === 16 ? repeated(all[all.length - 1], bits(2) + 3)
          : repeated(0, s === 17 ? bits(3) + 3 : bits(7) + 11));
      }
      block(code(all.slice(0, literals)), code(all.slice(literals)));
    }

    do {
      last = bits(1);
      var kind = bits(2);
      if (kind === 0) {
        held = count = 0;
        var size = input[at] | input[at + 1] << 8;
        for (i = 0; i < size; i++) out.push(input[at + 4 + i]);
        at += 4 + size;
      } else if (kind === 1) {
        block(code(repeated(8, 144).concat(repeated(9, 112), repeated(7, 24), repeated(8, 8))), code(repeated(5, 30)));
      } else dynamic();
    } while (!last);
    return out;
  }

  function utf8(all) {
    var text = [], i = 0;
    while (i < all.length) {
      var b = all[i++], more = b < 128 ? 0 : b < 224 ? 1 : b < 240 ? 2 : 3, point = more ? b & 63 >> more : b;
      for (; more > 0; more--) point = point << 6 | all[i++] & 63;
      if (point < 65536) text.push(String.fromCharCode(point));
      else text.push(String.fromCharCode(55296 + (point - 65536 >> 10), 56320 + (point - 65536 & 1023)));
    }
    return text.join('');
  }

  return { read: function (base64) { return utf8(inflate(bytes(base64))); } };
}());
