/** How a row is chosen: alone added or taken away, or with all rows since the last one. */
export type Choice = 'toggle' | 'range';

/** The rows chosen after one more click or key; `anchor` is where a range begins. */
export function choose<Id>(ids: readonly Id[], chosen: ReadonlySet<Id>, how: Choice, id: Id, anchor: Id | undefined): ReadonlySet<Id> {
  const next = new Set(chosen);
  if (how === 'toggle') {
    if (!next.delete(id)) next.add(id);
    return next;
  }
  const from = anchor === undefined ? ids.indexOf(id) : ids.indexOf(anchor);
  const to = ids.indexOf(id);
  for (const between of ids.slice(Math.max(0, Math.min(from, to)), Math.max(from, to) + 1)) next.add(between);
  return next;
}
