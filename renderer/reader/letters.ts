/** The text below an element as one string, and for each of its characters the node and place it came from. */
export interface Letters {
  readonly text: string;
  readonly nodes: readonly Text[];
  readonly offsets: readonly number[];
}

/** Reads the text below an element; a line break counts as "\n", ligatures are taken apart. */
export function readLetters(root: HTMLElement): Letters {
  const nodes: Text[] = [];
  const offsets: number[] = [];
  let text = '';
  let last: Text | undefined;
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node.nodeName === 'BR' && last !== undefined) {
      text += '\n';
      nodes.push(last);
      offsets.push(last.data.length);
    }
    if (node.nodeType !== Node.TEXT_NODE) continue;
    last = node as Text;
    for (let index = 0; index < last.data.length; index++) {
      for (const letter of last.data.charAt(index).normalize('NFKC').split('')) {
        text += letter;
        nodes.push(last);
        offsets.push(index);
      }
    }
  }
  return { text, nodes, offsets };
}
