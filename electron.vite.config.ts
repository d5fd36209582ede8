import { copyFileSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import type { Plugin } from 'vite';

const folder = fileURLToPath(new URL('.', import.meta.url));
// Absolute, because electron-vite takes a bare `electron/…` for the package of that name.
const at = (path: string): string => join(folder, path);

/** Makes `out/main/cli.js` a program of its own, and refuses a build in which it would need Electron. */
function terminalProgram(): Plugin {
  return {
    name: 'terminal-program',
    generateBundle(_options, bundle) {
      const entry = Object.values(bundle).find((file) => file.type === 'chunk' && file.isEntry && file.name === 'cli');
      if (entry?.type !== 'chunk') return;
      const reached = new Set([entry.fileName]);
      for (const name of reached) {
        const chunk = bundle[name];
        if (chunk?.type !== 'chunk') continue;
        if (chunk.imports.includes('electron')) this.error(`${name} imports electron, and the terminal's program reaches it`);
        for (const imported of chunk.imports) if (bundle[imported]) reached.add(imported);
      }
      if (!entry.code.startsWith('#!')) entry.code = `#!/usr/bin/env node\n${entry.code}`;
    },
  };
}

/** Lays the data of the recognised languages into one folder, `out/tessdata`: tesseract looks for them in one place, npm keeps them in two. */
function languageData(): Plugin {
  return {
    name: 'language-data',
    writeBundle() {
      mkdirSync(at('out/tessdata'), { recursive: true });
      for (const language of ['ind', 'eng']) {
        const file = `${language}.traineddata.gz`;
        copyFileSync(at(`node_modules/@tesseract.js-data/${language}/4.0.0_best_int/${file}`), at(`out/tessdata/${file}`));
      }
    },
  };
}

/** Refuses a window with a script or a style inside its HTML: the window's content security policy forbids both. */
function nothingInline(): Plugin {
  return {
    name: 'nothing-inline',
    apply: 'build',
    writeBundle() {
      const html = readFileSync(at('out/renderer/index.html'), 'utf8');
      const inline = /<script(?![^>]*\ssrc=)[^>]*>|<style[\s>]|\son\w+=|\sstyle=/i.exec(html);
      if (inline) this.error(`out/renderer/index.html holds ${inline[0]}, which the content security policy forbids`);
    },
  };
}

// Targets are those of the oldest runtime the tests use (Electron 33), not of the installed package.
export default defineConfig({
  main: {
    plugins: [terminalProgram(), languageData()],
    build: {
      target: 'node20.18',
      outDir: at('out/main'),
      rollupOptions: {
        input: {
          index: at('electron/main/index.ts'),
          'library-process': at('electron/library-process.ts'),
          'extract-process': at('electron/extract-process.ts'),
          'ocr-process': at('electron/ocr-process.ts'),
          'word-thread': at('electron/word-thread.ts'),
          cli: at('electron/cli.ts'),
        },
        // Chunks lie beside the entries, so that a path from import.meta.url means the same in both.
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  },
  preload: {
    build: {
      target: 'node20.18',
      outDir: at('out/preload'),
      // A sandboxed preload has no require but Electron's own: everything else is bundled into one CommonJS file.
      externalizeDeps: false,
      rollupOptions: {
        input: { index: at('electron/preload/index.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: at('renderer'),
    plugins: [react(), nothingInline()],
    build: {
      target: 'chrome130',
      outDir: at('out/renderer'),
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rollupOptions: { input: { index: at('renderer/index.html') } },
    },
  },
});
