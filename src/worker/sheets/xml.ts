/** Reads XML from a stream, element by element, so that a part of any size needs little memory. */
import type { Readable } from 'node:stream'
import { SaxesParser } from 'saxes'
import { AppError } from '../../shared/ipc/errors'
import { brokenWorkbook } from './faults'

export type XmlHandler = {
  /** `name` is without its prefix. */
  open?(name: string, attributes: Readonly<Record<string, string>>): void
  close?(name: string): void
  text?(text: string): void
}

/** Calls `handler` in the order of the document. Rejects with FILE_REFUSED when it is not well formed, or with CANCELLED. */
export async function readXml(stream: Readable, handler: XmlHandler, signal?: AbortSignal): Promise<void> {
  const parser = new SaxesParser({ position: false })
  parser.on('error', () => {
    throw brokenWorkbook()
  })
  // A document type may define entities that grow without end; a workbook has none.
  parser.on('doctype', () => {
    throw brokenWorkbook()
  })
  // Without namespaces, attributes are plain texts.
  if (handler.open)
    parser.on('opentag', (tag) => handler.open?.(localName(tag.name), tag.attributes as Record<string, string>))
  if (handler.close) parser.on('closetag', (tag) => handler.close?.(localName(tag.name)))
  if (handler.text) {
    parser.on('text', (text) => handler.text?.(text))
    parser.on('cdata', (text) => handler.text?.(text))
  }
  stream.setEncoding('utf8')
  try {
    for await (const chunk of stream) {
      if (signal?.aborted) throw new AppError('CANCELLED', 'Dibatalkan.')
      parser.write(chunk as string)
    }
    parser.close()
  } catch (error) {
    throw error instanceof AppError ? error : brokenWorkbook()
  } finally {
    stream.destroy()
  }
}

function localName(name: string): string {
  const colon = name.indexOf(':')
  return colon < 0 ? name : name.slice(colon + 1)
}

/** An attribute whatever its prefix: `id` finds `r:id`. */
export function attribute(attributes: Readonly<Record<string, string>>, name: string): string | undefined {
  if (attributes[name] !== undefined) return attributes[name]
  const key = Object.keys(attributes).find((each) => each.endsWith(`:${name}`))
  return key === undefined ? undefined : attributes[key]
}
