type Tokens = Readonly<Record<string, string>>;

/** The colours of the light window; each is the CSS variable `--ri-<name>`. */
export const lightTokens = {
  chrome: '#E7ECEC', canvas: '#F3F6F6', surface: '#FFFFFF', sunken: '#F6F8F8', hover: '#EDF2F2',
  line: '#D6DDDE', 'line-strong': '#75848A', ink: '#142022', ink2: '#405055', ink3: '#566469',
  accent: '#0A6074', 'accent-hover': '#074A5A', 'accent-ink': '#0A5A6C', 'accent-soft': '#DBEBEF', 'accent-line': '#86B7C2', 'on-accent': '#FFFFFF',
  mark: '#FFE58F', 'mark-now': '#FFC53D', 'mark-line': '#8A5A00', 'mark-ink': '#211A00',
  ok: '#22663A', 'ok-soft': '#DDEFE2', warn: '#7D4B00', 'warn-soft': '#FAEBCB', bad: '#9F2530', 'bad-soft': '#FAE2E1',
  'muted-soft': '#E3E9EA', focus: '#0A6074',
  m1: '#DBEBEF', m2: '#AFD3DB', m3: '#6BA9B8', m4: '#0A6074', m4ink: '#FFFFFF', paper: '#FFFFFF',
} as const satisfies Tokens;

/** The colours of the dark window, under the same names. */
export const darkTokens = {
  chrome: '#0F1517', canvas: '#141C1E', surface: '#1B2427', sunken: '#172022', hover: '#243034',
  line: '#303D41', 'line-strong': '#73868C', ink: '#E6ECED', ink2: '#B3C0C4', ink3: '#95A4A9',
  accent: '#14788D', 'accent-hover': '#106A7D', 'accent-ink': '#72C6D8', 'accent-soft': '#18373F', 'accent-line': '#2F6B79', 'on-accent': '#FFFFFF',
  mark: '#5A4700', 'mark-now': '#FFC53D', 'mark-line': '#FFD877', 'mark-ink': '#FFF2C4',
  ok: '#86CC9B', 'ok-soft': '#183324', warn: '#E9B869', 'warn-soft': '#3A2B10', bad: '#F29A9A', 'bad-soft': '#421D20',
  'muted-soft': '#2A3538', focus: '#8ADAEA',
  m1: '#1E3B43', m2: '#235563', m3: '#276F81', m4: '#72C6D8', m4ink: '#06212A', paper: '#E9EBE9',
} as const satisfies Record<keyof typeof lightTokens, string>;

/** The tokens as CSS variables. */
export function cssVariables(tokens: Tokens): Record<string, string> {
  return Object.fromEntries(Object.entries(tokens).map(([name, colour]) => [`--ri-${name}`, colour]));
}
