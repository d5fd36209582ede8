import type { InnovationId } from './record-types';

/** One thing that `verify` or `check` found wrong. */
export interface Finding {
  readonly code: string;
  readonly path?: string;
  readonly message: string;
}

export interface Verification {
  readonly ok: boolean;
  readonly findings: readonly Finding[];
}

export interface BundleSelection {
  /** Exactly one of these. */
  readonly all?: boolean;
  readonly innovations?: readonly InnovationId[];
  readonly collection?: string;
  readonly query?: string;
  readonly includeDrafts?: boolean;
  /** Name on the cover; by default the library's name. */
  readonly title?: string;
  /** Office that makes it. */
  readonly organization?: string;
}

export interface BundleReceipt {
  readonly path: string;
  readonly bytes: number;
  readonly innovations: number;
  readonly documents: number;
}

export interface MergeItem {
  readonly id: string;
  readonly name: string;
  readonly kind: 'innovation' | 'document';
}

export interface MergeReport {
  readonly added: readonly MergeItem[];
  readonly same: readonly MergeItem[];
  readonly updated: readonly MergeItem[];
  readonly conflicts: readonly MergeItem[];
}

/** What is known of a bundle before anything of it is taken in. */
export interface BundlePreview {
  readonly path: string;
  readonly bytes: number;
  readonly verification: Verification;
  /** Present only when verification is ok. */
  readonly title?: string;
  readonly organization?: string;
  readonly createdAt?: string;
  readonly merge?: MergeReport;
}

/** A line of the library's own bundle history. */
export interface BundleEvent {
  readonly kind: 'made' | 'received';
  readonly title: string;
  readonly organization?: string;
  readonly path: string;
  readonly at: string;
  readonly innovations: number;
  readonly documents: number;
  readonly bytes: number;
}

export interface RebuildReport {
  readonly documents: number;
  readonly innovations: number;
  readonly findings: readonly Finding[];
}
