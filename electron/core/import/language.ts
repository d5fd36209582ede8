import type { Block, Language } from '../../contract/types';

const frequent = {
  id: new Set(
    'yang dan di ke dari untuk dengan pada ini itu adalah dalam tidak akan oleh telah sebagai juga atau karena dapat bagi serta'.split(' '),
  ),
  en: new Set('the of and to in is that for with as on are this be by from was it at an which not or can has'.split(' ')),
};

/** Language of a text by its most frequent small words; `und` where neither stands out. */
export function detectLanguage(blocks: readonly Block[]): Language {
  const count = { id: 0, en: 0 };
  let words = 0;
  for (const { text } of blocks) {
    for (const word of text.toLowerCase().match(/\p{L}+/gu) ?? []) {
      words += 1;
      if (frequent.id.has(word)) count.id += 1;
      else if (frequent.en.has(word)) count.en += 1;
    }
    if (words > 5000) break;
  }
  const best = count.id >= count.en ? 'id' : 'en';
  const other = Math.min(count.id, count.en);
  return count[best] >= Math.max(2, words * 0.04) && count[best] > other * 1.5 ? best : 'und';
}
