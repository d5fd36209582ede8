const focusable = 'a[href], button:not([disabled]), input:not([disabled]), select, textarea, [tabindex]:not([tabindex="-1"])';

function isVisible(element: HTMLElement): boolean {
  return element.offsetParent !== null || element.getClientRects().length > 0;
}

/** A region whose parts are regions themselves is passed over for its parts. */
function regions(): HTMLElement[] {
  const all = [...document.querySelectorAll<HTMLElement>('[data-region]')].filter(isVisible);
  return all.filter((region) => region.querySelector('[data-region]') === null);
}

/** Moves the focus to the next (1) or previous (-1) region of the window, to what is current in it. */
export function focusRegion(step: 1 | -1): void {
  const all = regions();
  const now = all.findIndex((region) => region.contains(document.activeElement));
  const from = now === -1 && step === -1 ? 0 : now;
  const next = all[(from + step + all.length) % all.length];
  if (next === undefined) return;
  const inside =
    next.querySelector<HTMLElement>('[aria-current="page"], [aria-selected="true"], [data-search-box]') ??
    next.querySelector<HTMLElement>(focusable);
  if (inside !== null && inside.tabIndex >= 0) inside.focus();
  else {
    if (!next.hasAttribute('tabindex')) next.tabIndex = -1;
    next.focus();
  }
}
