import js from '@eslint/js';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const typescript = ['**/*.ts', '**/*.tsx'];
const windows = ['renderer/**/*.{ts,tsx}', 'tests/renderer/**/*.{ts,tsx}'];

// Settings that would open the window to what a document or a page brings along.
const opened = [
  'nodeIntegration',
  'nodeIntegrationInWorker',
  'nodeIntegrationInSubFrames',
  'webviewTag',
  'allowRunningInsecureContent',
  'experimentalFeatures',
];
const closed = ['webSecurity', 'contextIsolation', 'sandbox'];
const webPreferences = [
  ...opened.map((name) => ({
    selector: `Property[key.name='${name}'][value.value=true]`,
    message: `${name} opens the window to foreign code.`,
  })),
  ...closed.map((name) => ({
    selector: `Property[key.name='${name}'][value.value=false]`,
    message: `${name} protects the window; it stays on.`,
  })),
];
const house = [
  ...webPreferences,
  { selector: 'TSEnumDeclaration', message: 'Use a union of literals.' },
  {
    selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']",
    message: 'Show HTML of documents only through the one component that sanitises it.',
  },
];
const noDefaultExport = { selector: 'ExportDefaultDeclaration', message: 'Export by name.' };
const coreFindsNothing = {
  selector: "MemberExpression[object.name='process'][property.name=/^(env|cwd)$/]",
  message: 'The core reads no environment and finds no folder by itself: it comes in as an argument.',
};
const pageGlobals = ['window', 'document', 'navigator', 'localStorage', 'sessionStorage', 'fetch', 'XMLHttpRequest', 'alert'];
const nodeGlobals = Object.fromEntries(
  'process Buffer console URL setTimeout clearTimeout setInterval clearInterval performance AbortController structuredClone TextDecoder TextEncoder'
    .split(' ')
    .map((name) => [name, 'readonly']),
);

export default defineConfig(
  globalIgnores(['out', 'coverage', 'test-results', 'playwright-report', 'resources']),
  js.configs.recommended,
  { rules: { 'no-misleading-character-class': ['error', { allowEscape: true }] } },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  { files: ['**/*.mjs', '**/*.js'], languageOptions: { globals: nodeGlobals } },
  {
    files: typescript,
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { project: ['tsconfig.json', 'renderer/tsconfig.json'], tsconfigRootDir: import.meta.dirname } },
    rules: {
      'max-lines': ['error', 300],
      'no-restricted-syntax': ['error', ...house, noDefaultExport],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      // Methods of the contract answer promises whether or not they wait for something.
      '@typescript-eslint/require-await': 'off',
      // Our objects are closures, not classes: their methods may be handed on.
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }],
      eqeqeq: 'error',
      'no-console': ['error', { allow: ['warn', 'error'] }],
    },
  },
  {
    files: ['electron/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', ...pageGlobals.map((name) => ({ name, message: 'There is no page, and no network, here.' }))],
    },
  },
  { files: ['electron/core/**/*.ts'], rules: { 'no-restricted-syntax': ['error', ...house, noDefaultExport, coreFindsNothing] } },
  { files: ['*.config.ts'], rules: { 'no-restricted-syntax': ['error', ...house] } },
  {
    files: windows,
    extends: [jsxA11y.flatConfigs.recommended, reactHooks.configs.flat.recommended],
    rules: {
      'no-restricted-globals': [
        'error',
        ...['process', 'Buffer', 'global', 'require', 'localStorage', 'fetch', 'alert', 'confirm', 'prompt'],
      ],
      // A place that scrolls must be reached by the keyboard (WCAG 2.1.1); axe checks that it has a name.
      'jsx-a11y/no-noninteractive-tabindex': [
        'error',
        { roles: ['document', 'region', 'article', 'complementary'], tags: ['section', 'article', 'aside'] },
      ],
      // TanStack Table and Virtual are known to it and used as their documentation says.
      'react-hooks/incompatible-library': 'off',
    },
  },
  { files: ['tests/renderer/**'], rules: { 'no-restricted-globals': 'off' } },
  { files: ['tests/**'], rules: { 'no-console': 'off' } },
);
