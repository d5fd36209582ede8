const space = 0x20;
const firstWide = 0x80;

/** Words with spaces between, as bytes of UTF-8: what FTS5 takes, without a list and a string of them in between. Made once and used for one entry after the other. */
export class WordBytes {
  private bytes = Buffer.allocUnsafeSlow(1 << 12);
  private size = 0;
  count = 0;

  add(word: string, sign = 0): void {
    // a letter takes three bytes at most
    if (this.size + word.length * 3 + 2 > this.bytes.length) this.grow(word.length * 3 + 2);
    const { bytes } = this;
    let at = this.size;
    if (at > 0) bytes[at++] = space;
    if (sign !== 0) bytes[at++] = sign;
    for (let place = 0; place < word.length; place += 1) {
      const code = word.charCodeAt(place);
      if (code >= firstWide) {
        at += bytes.write(word.slice(place), at);
        break;
      }
      bytes[at++] = code;
    }
    this.size = at;
    this.count += 1;
  }

  /** The words since the last time, in memory of their own, with those of another after them. */
  take(others: WordBytes): Uint8Array<ArrayBuffer> {
    const gap = this.size > 0 && others.size > 0 ? 1 : 0;
    const taken = new Uint8Array(this.size + gap + others.size);
    taken.set(this.bytes.subarray(0, this.size));
    if (gap > 0) taken[this.size] = space;
    taken.set(others.bytes.subarray(0, others.size), this.size + gap);
    for (const one of [this, others]) {
      one.size = 0;
      one.count = 0;
    }
    return taken;
  }

  private grow(by: number): void {
    const larger = Buffer.allocUnsafeSlow((this.bytes.length + by) * 2);
    this.bytes.copy(larger, 0, 0, this.size);
    this.bytes = larger;
  }
}
