import { blockRoles, type Block } from '../../contract/types';
import { cleanText } from './clean-text';

/** Reads the classes a reader left on an element as the block's signals, and takes them away with all below it. */
export function readMarks(element: Element): Pick<Block, 'role' | 'bold' | 'size' | 'numbering'> {
  const classes = new Set(element.getAttribute('class')?.split(' ') ?? []);
  const role = blockRoles.find((each) => classes.has(`role-${each}`));
  const size = Number([...classes].find((each) => /^size-\d+$/.test(each))?.slice(5) ?? 10) / 10;
  const numbering = /^(UL|OL|MENU|TABLE)$/.test(element.tagName) ? '' : numberIn(element);
  for (const marked of [element, ...element.querySelectorAll('[class]')]) marked.removeAttribute('class');
  return {
    ...(role && { role }),
    ...(classes.has('bold') && { bold: true as const }),
    ...(size !== 1 && { size }),
    ...(numbering !== '' && { numbering }),
  };
}

/** Number of a list's first item; the numbers themselves are taken away, because the list shows its own. */
export function takeNumber(list: Element): string {
  const numbering = numberIn(list);
  for (const number of list.querySelectorAll('span.number')) number.remove();
  return numbering;
}

function numberIn(element: Element): string {
  return cleanText(element.querySelector('span.number')?.textContent ?? '');
}
