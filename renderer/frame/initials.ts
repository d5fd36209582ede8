/** Two letters that stand for an office. */
export function initials(name: string): string {
  const words = name.split(/\s+/).filter((word) => /^\p{L}/u.test(word) && !/^(Kab\.|Kabupaten|Kota|Provinsi)$/.test(word));
  const letters = words.length > 1 ? [words[0]?.[0], words[1]?.[0]] : [...(words[0] ?? name).slice(0, 2)];
  return letters.join('').toUpperCase();
}
