// Copied into the registry's Electron as resources/app/main.js: it does what Electron's own default app does, which that build lacks.
// An ES module that awaits at its top level, because Electron holds `ready` back until it is done:
// the program must be able to call protocol.registerSchemesAsPrivileged before.
import Module from 'node:module';
import { readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { app } from 'electron';

const preloads = [];
let target;
for (let index = 1; index < process.argv.length; index++) {
  const argument = process.argv[index];
  if (argument === '-r' || argument === '--require') preloads.push(process.argv[++index]);
  else if (!argument.startsWith('-')) {
    target = resolve(argument);
    break;
  }
}
if (!target) {
  process.stderr.write('Usage: electron FOLDER\n');
  process.exit(2);
}

let main = target;
if (statSync(target).isDirectory()) {
  const about = JSON.parse(readFileSync(join(target, 'package.json'), 'utf8'));
  app.setName(about.productName ?? about.name ?? 'Electron');
  if (about.version) app.setVersion(about.version);
  app.setAppPath(target);
  main = join(target, about.main ?? 'index.js');
}
if (!app.commandLine.hasSwitch('user-data-dir')) app.setPath('userData', join(app.getPath('appData'), app.getName()));
if (preloads.length > 0) Module._preloadModules(preloads);
await import(pathToFileURL(main).href);
