import { useEffect, useState, type RefObject } from 'react';

/** Width of a page that fits into the view, in CSS pixels; 0 before it is known. */
export function usePageWidth(view: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const element = view.current;
    if (element === null) return undefined;
    const measure = (): void => {
      const style = getComputedStyle(element);
      const inner = element.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
      setWidth(Math.max(200, Math.min(980, Math.floor(inner))));
    };
    measure();
    const watch = new ResizeObserver(measure);
    watch.observe(element);
    return () => watch.disconnect();
  }, [view]);
  return width;
}

/** The page of a PDF in sight, from 1. */
export function usePageInSight(view: RefObject<HTMLElement | null>, pages: number): number {
  const [page, setPage] = useState(1);
  useEffect(() => {
    const element = view.current;
    if (element === null || pages === 0) return undefined;
    let frame = 0;
    const look = (): void => {
      frame = 0;
      const line = element.getBoundingClientRect().top + element.clientHeight * 0.4;
      const all = [...element.querySelectorAll<HTMLElement>('[data-page]')];
      const seen = all.findLast((one) => one.getBoundingClientRect().top <= line);
      setPage(Number(seen?.dataset['page'] ?? 1));
    };
    const scroll = (): void => {
      if (frame === 0) frame = requestAnimationFrame(look);
    };
    element.addEventListener('scroll', scroll, { passive: true });
    return () => {
      cancelAnimationFrame(frame);
      element.removeEventListener('scroll', scroll);
    };
  }, [view, pages]);
  return page;
}
