/** Makes the index of one library again in a process of its own, so that its memory and processor time are its own; prints them as JSON. */
import { loadTypeScript } from './typescript.mjs';

const { measureIndexing } = await loadTypeScript('tests/bench/search-indexing.ts');
process.stdout.write(JSON.stringify(await measureIndexing(process.argv[2])));
