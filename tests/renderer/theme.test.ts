import { describe, expect, it } from 'vitest';
import { darkTokens, lightTokens } from '../../renderer/theme/tokens';

/** Relative luminance after WCAG 2.2. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

type Token = keyof typeof lightTokens;

const text: readonly (readonly [Token, Token])[] = [
  ['ink', 'surface'],
  ['ink', 'canvas'],
  ['ink', 'chrome'],
  ['ink2', 'surface'],
  ['ink2', 'chrome'],
  ['ink3', 'surface'],
  ['ink3', 'canvas'],
  ['ink3', 'chrome'],
  ['ink3', 'sunken'],
  ['ink3', 'hover'],
  ['ink3', 'accent-soft'],
  ['on-accent', 'accent'],
  ['on-accent', 'accent-hover'],
  ['accent-ink', 'surface'],
  ['accent-ink', 'canvas'],
  ['accent-ink', 'chrome'],
  ['accent-ink', 'accent-soft'],
  ['ok', 'surface'],
  ['ok', 'ok-soft'],
  ['warn', 'surface'],
  ['warn', 'warn-soft'],
  ['bad', 'surface'],
  ['bad', 'bad-soft'],
  ['ink2', 'muted-soft'],
  ['mark-ink', 'mark'],
  ['ink', 'm1'],
  ['ink', 'm2'],
  ['ink', 'm3'],
  ['m4ink', 'm4'],
];
const shapes: readonly (readonly [Token, Token])[] = [
  ['line-strong', 'surface'],
  ['line-strong', 'canvas'],
  ['line-strong', 'chrome'],
  ['focus', 'surface'],
  ['focus', 'chrome'],
  ['focus', 'accent-soft'],
  ['mark-line', 'mark'],
  ['accent', 'surface'],
];

describe.each([
  ['light', lightTokens],
  ['dark', darkTokens],
])('the %s theme', (_name, tokens) => {
  it.each(text)('sets %s on %s at 4.5:1 or more', (front, ground) => {
    expect(contrast(tokens[front], tokens[ground])).toBeGreaterThanOrEqual(4.5);
  });

  it.each(shapes)('draws %s on %s at 3:1 or more', (front, ground) => {
    expect(contrast(tokens[front], tokens[ground])).toBeGreaterThanOrEqual(3);
  });
});
