import createDOMPurify from 'dompurify';
import { JSDOM } from 'jsdom';

const { window } = new JSDOM('');
const purify = createDOMPurify(window);

/** Only pictures that cannot hold a script, and only as data of the document itself. */
const safePicture = /^data:image\/(png|jpeg|gif|webp);base64,/;

/** Pictures are kept for reading while they are small: letters of one in base64, and of all together. */
export const pictureLimits = { one: 400_000, all: 3_000_000 };

purify.addHook('uponSanitizeAttribute', (_node, data) => {
  if (data.attrName === 'src' && !safePicture.test(data.attrValue)) data.keepAttr = false;
});

/**
 * HTML out of a document, made harmless: no script, style, form, frame, address of another file or outside picture.
 * Gives a body element of a document of its own. With `marks` the classes stay, for `readBlocks` to read and remove.
 */
export function sanitizeToBody(html: string, { marks = false } = {}): HTMLElement {
  const body = purify.sanitize(html, {
    USE_PROFILES: { html: true },
    ALLOWED_URI_REGEXP: /^(?:https?:|mailto:|#)/i,
    FORBID_TAGS: [
      'style',
      'form',
      'input',
      'button',
      'textarea',
      'select',
      'svg',
      'math',
      'iframe',
      'object',
      'embed',
      'audio',
      'video',
      'template',
    ],
    FORBID_ATTR: ['style', 'target', 'srcset', 'id', 'name', 'background', ...(marks ? [] : ['class'])],
    ALLOW_DATA_ATTR: false,
    RETURN_DOM: true,
  }) as HTMLElement; // with RETURN_DOM it is the body
  removeLargePictures(body);
  return body;
}

function removeLargePictures(body: HTMLElement): void {
  let total = 0;
  for (const picture of body.querySelectorAll('img')) {
    const letters = picture.getAttribute('src')?.length ?? 0;
    if (letters === 0 || letters > pictureLimits.one || total + letters > pictureLimits.all) picture.remove();
    else total += letters;
  }
}

/** Reads HTML without running or fetching anything of it. */
export function parseHtml(html: string): Document {
  return new window.DOMParser().parseFromString(html, 'text/html');
}

/** Reads XML without fetching or expanding anything of it; where it is not well-formed, the names that are looked for are not in it. */
export function parseXml(xml: string): Document {
  return new window.DOMParser().parseFromString(xml, 'application/xml');
}
