import { rooms } from './rooms';

/** The keys that work everywhere: the room of words and name of what they do, and how they are pressed. */
export const keyList: readonly { readonly name: string; readonly keys: readonly string[] }[] = [
  { name: 'keys.search', keys: ['Ctrl K'] },
  { name: 'keys.commands', keys: ['>'] },
  ...rooms.map(({ name, digit }) => ({ name: `rail.${name}`, keys: [`Ctrl ${digit}`] })),
  { name: 'keys.region', keys: ['F6', 'Shift F6'] },
  { name: 'keys.backForward', keys: ['Alt ←', 'Alt →'] },
  { name: 'keys.import', keys: ['Ctrl O'] },
  { name: 'keys.importFolder', keys: ['Ctrl Shift O'] },
  { name: 'keys.find', keys: ['Ctrl F'] },
  { name: 'keys.hits', keys: ['F3', 'Shift F3'] },
  { name: 'keys.save', keys: ['Ctrl D'] },
  { name: 'keys.hitList', keys: ['Space', 'X'] },
  { name: 'keys.zoom', keys: ['Ctrl +', 'Ctrl −', 'Ctrl 0'] },
  { name: 'keys.fullScreen', keys: ['F11'] },
  { name: 'keys.keys', keys: ['Ctrl /'] },
  { name: 'keys.escape', keys: ['Esc'] },
];
