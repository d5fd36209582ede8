/** The nouns that cross every border: readonly data, no behaviour. Optional fields are absent, never null. */
export * from './bundle-types';
export * from './import-types';
export * from './privacy-types';
export * from './quality-types';
export * from './recognition-types';
export * from './ocr-types';
export * from './record-types';
export * from './search-types';
export * from './similarity-types';
