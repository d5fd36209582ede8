/** Reads the word lists inside a `.traineddata` file (tesseract's TessdataManager, Dawg and SquishedDawg; all numbers little-endian). */

// Numbers of the parts in the file.
const parts = { unicharset: 1, system: 7, lstmSystem: 19, lstmUnicharset: 21 };
const MAGIC = 42;
const LONGEST = 24;
const WORD_END = 4;
const LAST_EDGE = 1;

function partOf(data, number) {
  const count = data.readInt32LE(0);
  const offsets = Array.from({ length: count }, (_, i) => Number(data.readBigInt64LE(4 + 8 * i)));
  const end = offsets.slice(number + 1).find((offset) => offset >= 0) ?? data.length;
  return data.subarray(offsets[number], end);
}

function lettersOf(unicharset) {
  const [count, ...rest] = unicharset.toString('utf8').split('\n');
  return rest.slice(0, Number(count)).map((line) => line.split(' ')[0]);
}

/** Walks the graph: an edge is a letter's number, three flags and the number of the node it leads to. */
function wordsOf(dawg, letters) {
  if (dawg.readInt16LE(0) !== MAGIC) throw new Error('This is no word list of tesseract.');
  const flagsAt = BigInt(Math.ceil(Math.log2(dawg.readInt32LE(2) + 1)));
  const count = dawg.readInt32LE(6);
  const words = [];
  const walk = (node, before) => {
    if (before.length > LONGEST) return;
    for (let i = node; i < count; i += 1) {
      const edge = dawg.readBigUInt64LE(10 + 8 * i);
      const flags = Number((edge >> flagsAt) & 7n);
      const word = before + letters[Number(edge & ((1n << flagsAt) - 1n))];
      if (flags & WORD_END) words.push(word);
      const next = Number(edge >> (flagsAt + 3n));
      if (next > 0) walk(next, word);
      if (flags & LAST_EDGE) break;
    }
  };
  walk(0, '');
  return words;
}

/** The words of the older and of the newer dictionary in the file. */
export function dictionariesOf(data) {
  return [
    wordsOf(partOf(data, parts.system), lettersOf(partOf(data, parts.unicharset))),
    wordsOf(partOf(data, parts.lstmSystem), lettersOf(partOf(data, parts.lstmUnicharset))),
  ];
}
