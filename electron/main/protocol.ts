import { randomBytes } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { extname, join, resolve, sep } from 'node:path';
import { Readable } from 'node:stream';
import { protocol } from 'electron';
import type { ProgramPaths } from './paths';

/** The only origin there is. */
export const origin = 'app://main';

const mimeTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.bcmap': 'application/octet-stream',
  '.pfb': 'application/octet-stream',
  '.ttf': 'font/ttf',
  '.icc': 'application/octet-stream',
};

/** Must run before the program is ready. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } }]);
}

/** Serves the window's own files, pdf.js' data and the PDF and picture originals of the open library; everything else is 404. */
export function serveProtocol(paths: ProgramPaths, openFolder: () => string | undefined): void {
  protocol.handle('app', async (request) => {
    const nonce = randomBytes(16).toString('base64');
    try {
      return (await respond(request, nonce, paths, openFolder())) ?? reply(null, 404, 'text/plain', nonce);
    } catch {
      return reply(null, 404, 'text/plain', nonce);
    }
  });
}

async function respond(request: Request, nonce: string, paths: ProgramPaths, folder: string | undefined): Promise<Response | undefined> {
  const url = new URL(request.url);
  if (url.host !== 'main' || request.method !== 'GET') return undefined;
  // the URL parser resolves "..", but "%2f" arrives as it was written
  const path = decodeURIComponent(url.pathname);
  if (path.includes('\0') || path.includes('\\')) return undefined;
  const original = /^\/original\/([0-9a-f]{64})$/.exec(path)?.[1];
  if (original !== undefined) return folder === undefined ? undefined : sendOriginal(folder, original, nonce);
  const [, pdfjs, name] = /^\/pdfjs\/(cmaps|standard_fonts|wasm|iccs)\/(.+)$/.exec(path) ?? [];
  if (pdfjs !== undefined && name !== undefined) return sendFile(join(paths.pdfjs, pdfjs), name, nonce);
  return sendFile(paths.renderer, path === '/' ? 'index.html' : path.slice(1), nonce);
}

/** Originals that the window shows as they are; a picture is only ever decoded, never run. */
const shownOriginals: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  png: 'image/png',
  jpg: 'image/jpeg',
  webp: 'image/webp',
};

async function sendOriginal(folder: string, sha256: string, nonce: string): Promise<Response | undefined> {
  for (const [ending, type] of Object.entries(shownOriginals)) {
    const path = resolve(folder, 'originals', sha256.slice(0, 2), `${sha256}.${ending}`);
    const found = await stat(path).catch(() => undefined);
    if (found === undefined) continue;
    const body = Readable.toWeb(createReadStream(path)) as unknown as ReadableStream;
    return reply(body, 200, type, nonce, { 'content-length': String(found.size) });
  }
  return undefined;
}

async function sendFile(root: string, path: string, nonce: string): Promise<Response | undefined> {
  const target = resolve(root, path);
  const type = mimeTypes[extname(target).toLowerCase()];
  if (type === undefined || !target.startsWith(root + sep)) return undefined;
  const content = await readFile(target);
  const isPage = extname(target) === '.html';
  return reply(isPage ? content.toString('utf8').replaceAll('__CSP_NONCE__', nonce) : new Uint8Array(content), 200, type, nonce);
}

function reply(body: BodyInit | null, status: number, type: string, nonce: string, more: Record<string, string> = {}): Response {
  const headers = {
    'content-type': type,
    'content-security-policy': contentSecurityPolicy(nonce),
    'x-content-type-options': 'nosniff',
    'cross-origin-opener-policy': 'same-origin',
    'cache-control': 'no-store',
    ...more,
  };
  return new Response(body, { status, headers });
}

function contentSecurityPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
  ].join('; ');
}
