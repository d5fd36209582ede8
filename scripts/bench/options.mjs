/** What can be measured by itself. */
const parts = ['indexing', 'search', 'start', 'interaction', 'mixed'];

export const usage = `Usage: npm run bench [-- ${parts.join(' | ')} …] [--documents N]   (N from 40 to 100000; 1000 unless told)`;

/** Reads the words of the command line: `{ parts, documents }`, or `undefined` where they mean nothing. */
export function benchOptions(words) {
  const chosen = [];
  let documents = 1000;
  for (let at = 0; at < words.length; at += 1) {
    if (words[at] === '--documents') documents = Number(words[(at += 1)]);
    else chosen.push(words[at]);
  }
  const known = chosen.every((name) => parts.includes(name)) && Number.isInteger(documents) && documents >= 40 && documents <= 100_000;
  return known ? { parts: new Set(chosen.length > 0 ? chosen : parts), documents } : undefined;
}
