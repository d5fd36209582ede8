import DOMPurify, { type Config } from 'dompurify';

/** Nothing that acts, loads or leads away: text, tables, and pictures that lie in the document itself. */
const profile = {
  USE_PROFILES: { html: true },
  // Also asked about every attribute that is no address, so that it lets through whatever names no other place.
  ALLOWED_URI_REGEXP: /^(?!\s*[\\/]{2})[^:]*$/,
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
    'video',
    'audio',
    'picture',
    'source',
  ],
  // A link would lead out of the window, which refuses it anyway: its words stay, the address goes.
  FORBID_ATTR: [
    'style',
    'target',
    'srcset',
    'id',
    'name',
    'class',
    'href',
    'tabindex',
    'role',
    'background',
    'cite',
    'poster',
    'action',
    'longdesc',
    'usemap',
  ],
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
  ADD_ATTR: ['data-paragraph'],
  RETURN_DOM_FRAGMENT: true,
} as const satisfies Config;

const safePicture = /^data:image\/(?:png|jpeg|gif|webp);base64,[a-z0-9+/=\s]+$/i;
const mostPictureLetters = 8_000_000;

const purify = DOMPurify(window);
purify.addHook('uponSanitizeAttribute', (element, data) => {
  if (data.attrName !== 'src') return;
  data.keepAttr = element.nodeName === 'IMG' && data.attrValue.length < mostPictureLetters && safePicture.test(data.attrValue);
});

/** A stranger's HTML as nodes that are safe to lay into the window; cleaned again although the library holds it clean. */
export function safeFragment(html: string): DocumentFragment {
  return purify.sanitize(html, {
    ...profile,
    FORBID_TAGS: [...profile.FORBID_TAGS],
    FORBID_ATTR: [...profile.FORBID_ATTR],
    ADD_ATTR: [...profile.ADD_ATTR],
  });
}
