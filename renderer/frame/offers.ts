import type { useRouter } from '@tanstack/react-router';
import type { TFunction } from 'i18next';
import type { Suggestion } from '../../electron/contract/types';
import { rooms } from './rooms';

/** One line beneath the search box and where it leads. */
export interface Offer {
  readonly key: string;
  readonly kind: Suggestion['kind'] | 'everything' | 'command';
  readonly label: string;
  readonly open: () => Promise<void>;
}

type Navigate = ReturnType<typeof useRouter>['navigate'];

function opener({ kind, value }: Suggestion, navigate: Navigate): () => Promise<void> {
  if (kind === 'innovation') return () => navigate({ to: '/innovations/$id', params: { id: value } });
  if (kind === 'document') return () => navigate({ to: '/documents/$id', params: { id: value } });
  if (kind === 'tag') return () => navigate({ to: '/innovations', search: { tag: value } });
  if (kind === 'region') return () => navigate({ to: '/innovations', search: { region: value } });
  if (kind === 'saved' || kind === 'term') return () => navigate({ to: '/search', search: { q: value } });
  return () => navigate({ to: '/search', search: { q: `"${value.replaceAll('"', ' ')}"` } });
}

/** "Search all content" first, then names. */
export function suggestionOffers(q: string, suggestions: readonly Suggestion[], t: TFunction<'frame'>, navigate: Navigate): Offer[] {
  const open = () => navigate({ to: '/search', search: { q } });
  const everything: Offer = { key: 'everything', kind: 'everything', label: t('search.everything', { q }), open };
  const names = suggestions.map((one): Offer => ({
    key: `${one.kind}:${one.value}`,
    kind: one.kind,
    label: one.label,
    open: opener(one, navigate),
  }));
  return [everything, ...names];
}

/** The rooms as commands, for a text that starts with ">". */
export function commandOffers(text: string, t: TFunction<'frame'>, navigate: Navigate): Offer[] {
  const wanted = text.slice(1).trim().toLowerCase();
  return rooms
    .map(({ name, to }): Offer => ({ key: `command:${name}`, kind: 'command', label: t(`rail.${name}`), open: () => navigate({ to }) }))
    .filter(({ label }) => label.toLowerCase().includes(wanted));
}
