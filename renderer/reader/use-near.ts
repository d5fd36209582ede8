import { useEffect, useState, type RefObject } from 'react';

/** Whether an element is in sight or within a screen of it. */
export function useNear(view: RefObject<HTMLDivElement | null>, place: RefObject<HTMLElement | null>): boolean {
  const [near, setNear] = useState(false);
  useEffect(() => {
    if (place.current === null) return undefined;
    const watch = new IntersectionObserver(([entry]) => setNear(entry?.isIntersecting ?? false), {
      root: view.current,
      rootMargin: '700px 0px',
    });
    watch.observe(place.current);
    return () => watch.disconnect();
  }, [view, place]);
  return near;
}
