import type { Channel } from './api';

/** Every channel the window may use, spelled out, so that the preload can check a name without carrying the schemas. */
export const channels = [
  'library.status',
  'library.documents',
  'library.document',
  'library.documentHtml',
  'library.documentHits',
  'library.search',
  'library.suggest',
  'library.innovations',
  'library.innovation',
  'library.createInnovation',
  'library.updateInnovation',
  'library.tags',
  'library.collections',
  'library.agencies',
  'library.bundleEvents',
  'library.importState',
  'library.cancelImport',
  'library.ocrState',
  'library.startOcr',
  'library.pauseOcr',
  'library.picturePage',
  'library.check',
  'shell.settings',
  'shell.changeSettings',
  'shell.start',
  'shell.openSample',
  'shell.chooseFolder',
  'shell.createLibrary',
  'shell.openLibrary',
  'shell.openRecent',
  'shell.closeLibrary',
  'shell.chooseImport',
  'shell.exportBundle',
  'shell.chooseBundle',
  'shell.mergeBundle',
  'shell.showOriginal',
  'shell.showInFolder',
  'shell.regions',
  'shell.about',
] as const satisfies readonly Channel[];

type Listed = (typeof channels)[number];
/** Does not compile when a channel is missing from the list above. */
export const everyChannelIsListed: [Exclude<Channel, Listed>] extends [never] ? true : never = true;
