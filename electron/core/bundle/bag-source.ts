import type { Readable } from 'node:stream';

/** A bag as it lies in a zip or in a folder: names relative to the bag's top, read one at a time. */
export interface BagSource {
  /** Names of all files with their sizes in bytes. */
  readonly files: ReadonlyMap<string, number>;
  open(name: string): Promise<Readable>;
  close(): Promise<void>;
}

/** A reason why something is not even looked at as a bag. */
export class UnreadableBag extends Error {
  constructor(
    readonly code: 'bundle-unreadable' | 'bundle-unsafe-name' | 'bundle-too-large' | 'bundle-no-top-folder' | 'bundle-too-new',
    readonly entry?: string,
  ) {
    super(code);
  }
}
