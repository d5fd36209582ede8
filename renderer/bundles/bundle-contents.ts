import type { BundleSelection, DocumentSummary, InnovationId, InnovationSummary } from '../../electron/contract/types';

/** What the person chose to put into a bundle. */
export interface BundleChoice {
  readonly kind: 'all' | 'collection' | 'picked';
  readonly collection: string;
  readonly picked: ReadonlySet<InnovationId>;
  readonly drafts: boolean;
}

/** What travels in a bundle and what stays in this library. */
export interface BundleContents {
  readonly innovations: readonly InnovationSummary[];
  readonly documents: readonly DocumentSummary[];
  /** Size of the originals that travel. */
  readonly bytes: number;
  readonly otherInnovations: number;
  readonly otherDocuments: number;
}

/** The innovations a choice is about, published or not; those that are not published stay unless drafts were asked for. */
export function chosenInnovations(all: readonly InnovationSummary[], choice: BundleChoice): readonly InnovationSummary[] {
  if (choice.kind === 'collection') return all.filter(({ collections }) => collections.includes(choice.collection));
  if (choice.kind === 'picked') return all.filter(({ id }) => choice.picked.has(id));
  return all;
}

/** True when an innovation travels under this choice. */
export function mayTravel(innovation: InnovationSummary, choice: BundleChoice): boolean {
  return choice.drafts || innovation.status === 'published';
}

/** What travels and what stays. */
export function bundleContents(
  all: readonly InnovationSummary[],
  documents: readonly DocumentSummary[],
  choice: BundleChoice,
): BundleContents {
  const innovations = chosenInnovations(all, choice).filter((innovation) => mayTravel(innovation, choice));
  const attached = new Set(innovations.flatMap((innovation) => innovation.documents.map(({ documentId }) => documentId)));
  const travelling = documents.filter(({ id }) => attached.has(id));
  return {
    innovations,
    documents: travelling,
    bytes: travelling.reduce((sum, { bytes }) => sum + bytes, 0),
    otherInnovations: all.length - innovations.length,
    otherDocuments: documents.length - travelling.length,
  };
}

/** The choice as the library takes it. Picked innovations that do not travel are left out: naming one would be refused. */
export function bundleSelection(
  choice: BundleChoice,
  contents: BundleContents,
  cover: { readonly title: string; readonly organization: string },
): BundleSelection {
  const about = {
    ...(cover.title.trim() !== '' && { title: cover.title.trim() }),
    ...(cover.organization.trim() !== '' && { organization: cover.organization.trim() }),
    ...(choice.drafts && { includeDrafts: true }),
  };
  if (choice.kind === 'all') return { all: true, ...about };
  if (choice.kind === 'collection') return { collection: choice.collection, ...about };
  return { innovations: contents.innovations.map(({ id }) => id), ...about };
}
