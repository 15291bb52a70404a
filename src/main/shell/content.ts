/** Answers requests for `app://` addresses with files and bytes. Knows no Electron, so that it is tested without it. */
import { createReadStream } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { extname, join, resolve, sep } from 'node:path'
import { Readable } from 'node:stream'

/** What lies behind an address. */
export type Content = { type: string } & ({ path: string } | { bytes: Uint8Array } | { text: string })

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.pdf': 'application/pdf',
  '.txt': 'text/plain; charset=utf-8',
}

export const typeOfPath = (path: string): string => types[extname(path).toLowerCase()] ?? 'application/octet-stream'

/** The path below `root` that an address names; null for one that leads out of it. */
export function pathInside(root: string, pathname: string): string | null {
  let decoded
  try {
    decoded = decodeURIComponent(pathname)
  } catch {
    return null
  }
  if (/[\\\0:]/.test(decoded) || decoded.split('/').includes('..')) return null
  const path = resolve(join(root, decoded))
  return path.startsWith(resolve(root) + sep) ? path : null
}

export const notFound = (): Response =>
  new Response('Tidak ada.', { status: 404, headers: { 'content-type': 'text/plain' } })

/** Sends content; of a file also a part, as the PDF viewer asks for. `extra` are more headers. */
export async function respond(
  content: Content,
  request: Request,
  extra: Record<string, string> = {},
): Promise<Response> {
  const headers = { 'content-type': content.type, 'x-content-type-options': 'nosniff', ...extra }
  if ('text' in content) return new Response(content.text, { headers })
  if ('bytes' in content) return new Response(Buffer.from(content.bytes), { headers })
  const found = await stat(content.path).catch(() => null)
  if (!found?.isFile()) return notFound()
  const range = parseRange(request.headers.get('range'), found.size)
  if (range === 'unsatisfiable') {
    return new Response(null, { status: 416, headers: { 'content-range': `bytes */${found.size}` } })
  }
  if (!range && found.size < 1024 * 1024) return new Response(await readFile(content.path), { headers })
  const { start, end } = range ?? { start: 0, end: found.size - 1 }
  const body = Readable.toWeb(createReadStream(content.path, { start, end })) as ReadableStream
  return new Response(body, {
    status: range ? 206 : 200,
    headers: {
      ...headers,
      'accept-ranges': 'bytes',
      'content-length': String(end - start + 1),
      ...(range && { 'content-range': `bytes ${start}-${end}/${found.size}` }),
    },
  })
}

/** One range of a file of `size` bytes; null when none, or more than one, is asked for. */
export function parseRange(
  header: string | null,
  size: number,
): { start: number; end: number } | 'unsatisfiable' | null {
  const match = /^bytes=(\d*)-(\d*)$/.exec(header ?? '')
  if (!match || (match[1] === '' && match[2] === '')) return null
  const start = match[1] === '' ? Math.max(0, size - Number(match[2])) : Number(match[1])
  const end = match[1] === '' || match[2] === '' ? size - 1 : Math.min(Number(match[2]), size - 1)
  return start > end || start >= size ? 'unsatisfiable' : { start, end }
}
