import type { RefusalCode } from '../../contract/types';

/** Thrown where reading a file must end, with the reason the person will be told. */
export class Refused extends Error {
  constructor(readonly code: RefusalCode) {
    super(code);
  }
}
