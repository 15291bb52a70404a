/** The `app://` scheme: the page, stored files and papers, each behind its own host. */
import { protocol, type Session } from 'electron'
import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Log } from '../platform/log'
import { notFound, pathInside, respond, typeOfPath, type Content } from './content'

/** Finds what lies behind a path of a host; null when there is nothing. */
export type Resolver = (name: string) => Promise<Content | null>

export type ProtocolOptions = {
  /** Folder of the built page. */
  uiRoot: string
  /** Folder of what papers use: `fonts/`, `emblem/`. */
  resources: string
  /** `<sha256>`, and `<sha256>/pages.pdf` for types that Chromium does not draw. */
  files: Resolver
  /** Composed papers `<token>.pdf`, and in the printing session the HTML that is being printed. */
  papers: Resolver
  log: Log
}

/** Must run before `ready`. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: 'app',
      // The code cache keeps what V8 made of our scripts, so that the next start does not compile them again.
      privileges: {
        standard: true,
        secure: true,
        supportFetchAPI: true,
        corsEnabled: true,
        stream: true,
        codeCache: true,
      },
    },
  ])
}

/** Serves `app://` in one session. */
export function serveApp(session: Session, options: ProtocolOptions): void {
  session.protocol.handle('app', async (request) => {
    try {
      if (request.method !== 'GET' && request.method !== 'HEAD') return notFound()
      const url = new URL(request.url)
      return await answer(url, request, options)
    } catch (error) {
      options.log.error('protocol.failed', { code: (error as NodeJS.ErrnoException).code })
      return notFound()
    }
  })
}

async function answer(url: URL, request: Request, options: ProtocolOptions): Promise<Response> {
  const name = url.pathname.slice(1)
  switch (url.host) {
    case 'ui':
      return servePage(url.pathname, request, options.uiRoot)
    case 'files':
      return serveFound(await options.files(name), request)
    case 'paper':
      if (name === 'emblem') return serveFile(join(options.resources, 'emblem', 'emblem.svg'), request)
      if (name.startsWith('fonts/')) return serveFile(pathInside(options.resources, url.pathname), request)
      return serveFound(await options.papers(name), request)
    default:
      return notFound()
  }
}

async function servePage(pathname: string, request: Request, root: string): Promise<Response> {
  if (pathname !== '/' && pathname !== '/index.html') return serveFile(pathInside(root, pathname), request)
  const nonce = randomBytes(16).toString('base64')
  const page = await readFile(join(root, 'index.html'), 'utf8')
  const text = page.replaceAll('__CSP_NONCE__', nonce)
  return respond({ type: 'text/html; charset=utf-8', text }, request, {
    'content-security-policy': pagePolicy(nonce),
    'cache-control': 'no-store',
  })
}

/** What the page may load and run. Emotion marks its styles with the nonce. */
export function pagePolicy(nonce: string): string {
  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}'`,
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' app: data: blob:",
    "font-src 'self' app:",
    "connect-src 'self' app:",
    "frame-src 'self' app:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
}

const serveFile = async (path: string | null, request: Request): Promise<Response> =>
  path === null ? notFound() : respond({ path, type: typeOfPath(path) }, request)

/** A document of the office: shown, never run, and no page but ours may embed it. */
async function serveFound(content: Content | null, request: Request): Promise<Response> {
  if (!content) return notFound()
  return respond(content, request, {
    'content-disposition': 'inline',
    'content-security-policy': DOCUMENT_POLICY,
    // The page draws small pictures of scans itself; no other page exists that could ask.
    'access-control-allow-origin': 'app://ui',
    'cache-control': 'no-store',
  })
}

const DOCUMENT_POLICY =
  "default-src 'none'; img-src app: data:; style-src 'unsafe-inline'; font-src app: data:; object-src 'self'; frame-ancestors app://ui"
