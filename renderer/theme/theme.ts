import { createTheme, type CSSVariablesResolver } from '@mantine/core';
import { cssVariables, darkTokens, lightTokens } from './tokens';

const fonts = '"Inter Variable", "Segoe UI Variable", "Segoe UI", system-ui, sans-serif';

/** Mantine in the visual language of this program: petrol, hairlines, no shadow on what lies flat. */
export const theme = createTheme({
  primaryColor: 'petrol',
  primaryShade: { light: 7, dark: 6 },
  colors: {
    gray: ['#F6F8F8', '#EDF2F2', '#E3E9EA', '#D6DDDE', '#B9C3C6', '#95A4A9', '#75848A', '#566469', '#405055', '#142022'],
    dark: ['#E6ECED', '#B3C0C4', '#95A4A9', '#73868C', '#3A484D', '#303D41', '#243034', '#1B2427', '#141C1E', '#0F1517'],
    petrol: ['#EDF6F8', '#DBEBEF', '#B5D7DF', '#86B7C2', '#5A9DAC', '#34849A', '#14788D', '#0A6074', '#074A5A', '#06333F'],
  },
  defaultRadius: 6,
  fontFamily: fonts,
  headings: { fontFamily: fonts, fontWeight: '600' },
  fontSizes: { xs: '12px', sm: '13px', md: '14px', lg: '16px', xl: '22px' },
  lineHeights: { xs: '1.333', sm: '1.385', md: '1.43', lg: '1.5', xl: '1.28' },
  spacing: { xs: '4px', sm: '8px', md: '12px', lg: '16px', xl: '24px' },
  cursorType: 'default',
  focusRing: 'auto',
  respectReducedMotion: true,
  components: {
    Button: { defaultProps: { size: 'sm' } },
    TextInput: { defaultProps: { size: 'sm' } },
    Textarea: { defaultProps: { size: 'sm' } },
    Select: { defaultProps: { size: 'sm', comboboxProps: { shadow: 'none' } } },
    // The page itself never scrolls, so there is nothing to lock (and no style sheet to lay in for it).
    Modal: { defaultProps: { lockScroll: false, radius: 10, centered: true, transitionProps: { duration: 120 } } },
    Tooltip: { defaultProps: { openDelay: 400 } },
  },
});

// Mantine's own names, drawn from our tokens, so that its parts look like ours.
const ours = {
  '--mantine-color-body': 'var(--ri-surface)',
  '--mantine-color-text': 'var(--ri-ink)',
  '--mantine-color-bright': 'var(--ri-ink)',
  '--mantine-color-dimmed': 'var(--ri-ink3)',
  '--mantine-color-placeholder': 'var(--ri-ink3)',
  '--mantine-color-anchor': 'var(--ri-accent-ink)',
  '--mantine-color-error': 'var(--ri-bad)',
  '--mantine-color-default': 'var(--ri-surface)',
  '--mantine-color-default-hover': 'var(--ri-hover)',
  '--mantine-color-default-color': 'var(--ri-ink)',
  '--mantine-color-default-border': 'var(--ri-line-strong)',
  '--mantine-color-disabled': 'var(--ri-muted-soft)',
  '--mantine-color-disabled-color': 'var(--ri-ink3)',
  '--mantine-color-disabled-border': 'var(--ri-line)',
  '--mantine-primary-color-filled': 'var(--ri-accent)',
  '--mantine-primary-color-filled-hover': 'var(--ri-accent-hover)',
  '--mantine-color-petrol-filled': 'var(--ri-accent)',
  '--mantine-color-petrol-filled-hover': 'var(--ri-accent-hover)',
  '--mantine-color-petrol-light': 'var(--ri-accent-soft)',
  '--mantine-color-petrol-light-hover': 'var(--ri-hover)',
  '--mantine-color-petrol-light-color': 'var(--ri-accent-ink)',
  '--mantine-color-petrol-text': 'var(--ri-accent-ink)',
  '--mantine-color-petrol-outline': 'var(--ri-accent-ink)',
};

/** All `--ri-…` tokens, per colour scheme. */
export const resolver: CSSVariablesResolver = () => ({
  variables: {},
  light: { ...cssVariables(lightTokens), ...ours },
  dark: { ...cssVariables(darkTokens), ...ours },
});
