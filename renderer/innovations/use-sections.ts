import { useEffect, useState, type KeyboardEvent, type RefObject } from 'react';
import { sectionNames, type SectionName } from './record-sections';

interface Sections {
  readonly current: SectionName;
  readonly go: (section: SectionName) => void;
  readonly onScroll: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** Which part of the record is being read; J and K go to the next and previous, E edits, while contents or text have the focus. */
export function useSections(article: RefObject<HTMLElement | null>, onEdit: () => void): Sections {
  const [current, setCurrent] = useState<SectionName>('summary');
  // Keys work at once after the page opened, as they do after a click into the text.
  useEffect(() => article.current?.focus({ preventScroll: true }), [article]);

  const go = (section: SectionName): void => {
    article.current?.querySelector(`[data-section="${section}"]`)?.scrollIntoView({ block: 'start' });
    setCurrent(section);
  };
  const onScroll = (): void => {
    const box = article.current;
    if (!box) return;
    const atEnd = box.scrollTop + box.clientHeight >= box.scrollHeight - 2;
    const top = box.getBoundingClientRect().top;
    const passed = sectionNames.filter((name) => {
      const part = box.querySelector(`[data-section="${name}"]`);
      return part !== null && part.getBoundingClientRect().top - top < 60;
    });
    if (!atEnd || passed.includes(current)) setCurrent(passed.at(-1) ?? 'summary');
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const step = { j: 1, k: -1 }[event.key.toLowerCase()];
    const next = sectionNames[sectionNames.indexOf(current) + (step ?? 0)];
    if (step !== undefined && next !== undefined) go(next);
    else if (event.key.toLowerCase() === 'e') onEdit();
    else return;
    event.preventDefault();
  };
  return { current, go, onScroll, onKeyDown };
}
