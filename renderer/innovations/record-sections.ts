import type { Innovation, Role } from '../../electron/contract/types';
import { neededParts, roles } from '../../electron/contract/types';

/** The parts of a record that are running text, in reading order. */
export const textSections = ['summary', 'problem', 'howItWorks', 'results', 'resources', 'replicationNotes'] as const;

export const sectionNames = [...textSections, 'documents', 'tags'] as const;
export type SectionName = (typeof sectionNames)[number];

/** True when a part of the record holds anything. */
export function hasSection(innovation: Innovation, section: SectionName): boolean {
  if (section === 'documents') return innovation.documents.length > 0;
  if (section === 'tags') return innovation.tags.length + innovation.collections.length > 0;
  return (innovation[section] ?? '').trim() !== '';
}

/** How complete the record is: what there is of what another office needs, and what is missing. */
export function completeness(innovation: Innovation): {
  readonly present: number;
  readonly total: number;
  readonly gaps: readonly SectionName[];
} {
  const gaps = neededParts.filter((section) => !hasSection(innovation, section));
  return { present: neededParts.length - gaps.length, total: neededParts.length, gaps };
}

/** How many documents the record has in each role that occurs. */
export function countRoles(innovation: Innovation): readonly { readonly role: Role; readonly n: number }[] {
  return roles
    .map((role) => ({ role, n: innovation.documents.filter((attachment) => attachment.role === role).length }))
    .filter(({ n }) => n > 0);
}
