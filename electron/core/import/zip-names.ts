const endMark = Buffer.from([0x50, 0x4b, 0x05, 0x06]);
const entryMark = 0x02014b50;

/** Names of a zip's entries by its central directory (APPNOTE 4.3.12), at most the first thousand; undefined where it has none that can be read. */
export function zipNames(bytes: Buffer): string[] | undefined {
  const end = bytes.lastIndexOf(endMark);
  if (end < 0 || end + 22 > bytes.length) return undefined;
  const names: string[] = [];
  let at = bytes.readUInt32LE(end + 16);
  while (names.length < 1000 && at + 46 <= end && bytes.readUInt32LE(at) === entryMark) {
    const length = bytes.readUInt16LE(at + 28);
    names.push(bytes.toString('utf8', at + 46, at + 46 + length));
    at += 46 + length + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return names.length > 0 ? names : undefined;
}
