/** Kinds of personal data that can be told by their shape or by the words near them (identity, tax and bank numbers, ways to reach a person). */
export const privacyKinds = ['nik', 'kk', 'nip', 'npwp', 'phone', 'email', 'bank-account', 'number-plate'] as const;
export type PrivacyKind = (typeof privacyKinds)[number];

/** One piece of personal data in a document. It marks the place; nothing is changed or sent. */
export interface PrivacyFinding {
  readonly kind: PrivacyKind;
  /** As written, on one line, with letters misread for digits set right (O as 0, l as 1). */
  readonly value: string;
  readonly page?: number;
  readonly paragraph?: number;
  /** The document's own words around it. */
  readonly quote: string;
}
