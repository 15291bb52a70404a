/** Text of the minutes as the editor keeps it: paragraphs, lists and tables, and nothing else. */
import { z } from 'zod'

export const richMarks = ['bold', 'italic', 'underline'] as const
export type RichMark = (typeof richMarks)[number]

export type RichInline =
  { type: 'text'; text: string; marks?: { type: RichMark }[] | undefined } | { type: 'hardBreak' }
export type RichParagraph = { type: 'paragraph'; content?: RichInline[] | undefined }
export type RichItem = { type: 'listItem'; content: RichBlock[] }
export type RichCell = {
  type: 'tableCell' | 'tableHeader'
  attrs?: { colspan: number; rowspan: number } | undefined
  content: RichBlock[]
}
export type RichRow = { type: 'tableRow'; content: RichCell[] }
export type RichBlock =
  | RichParagraph
  | { type: 'bulletList'; content: RichItem[] }
  | { type: 'orderedList'; attrs?: { start: number } | undefined; content: RichItem[] }
  | { type: 'table'; content: RichRow[] }

/** Bounds of one document; a part of minutes is some pages, never a book. */
export const richLimits = { letters: 100_000, nodes: 20_000, depth: 24 } as const

const Inline: z.ZodType<RichInline> = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('text'),
    text: z.string().min(1),
    marks: z.array(z.object({ type: z.enum(richMarks) })).optional(),
  }),
  z.object({ type: z.literal('hardBreak') }),
])
const Blocks: z.ZodType<RichBlock[]> = z.lazy(() => z.array(Block).min(1))
const Paragraph = z.object({ type: z.literal('paragraph'), content: z.array(Inline).optional() })
const Item = z.object({ type: z.literal('listItem'), content: Blocks })
const span = z.number().int().min(1).max(100).default(1)
const Cell = z.object({
  type: z.enum(['tableCell', 'tableHeader']),
  attrs: z.object({ colspan: span, rowspan: span }).optional(),
  content: Blocks,
})
const Row = z.object({ type: z.literal('tableRow'), content: z.array(Cell).max(100) })
const Block: z.ZodType<RichBlock> = z.discriminatedUnion('type', [
  Paragraph,
  z.object({ type: z.literal('bulletList'), content: z.array(Item).min(1) }),
  z.object({
    type: z.literal('orderedList'),
    attrs: z.object({ start: z.number().int().min(0).max(100_000).default(1) }).optional(),
    content: z.array(Item).min(1),
  }),
  z.object({ type: z.literal('table'), content: z.array(Row).min(1) }),
])

/** One document of the editor; `version` is that of this form of storage. */
export type RichDoc = { version: 1; content: RichBlock[] }

// The size is looked at first: the schema walks the nodes by calling itself.
const Bounded = z.unknown().superRefine((value, context) => {
  const fault = sizeFault(value)
  if (fault) context.addIssue({ code: 'custom', message: fault })
})
export const RichDoc: z.ZodType<RichDoc, RichDoc> = Bounded.pipe(
  z.object({ version: z.literal(1), content: z.array(Block) }, 'Isi notula tidak dapat dibaca.'),
) as unknown as z.ZodType<RichDoc, RichDoc> // the bounds are looked at on an unknown value

/** What is too large in a document, in words; null when nothing is. */
function sizeFault(value: unknown): string | null {
  let letters = 0
  let nodes = 0
  const waiting: { node: unknown; depth: number }[] = [{ node: value, depth: 0 }]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node, depth } = next
    if (typeof node !== 'object' || node === null) continue
    nodes += 1
    if ('text' in node && typeof node.text === 'string') letters += node.text.length
    if (depth > richLimits.depth) return 'Daftar atau tabel bersusun terlalu dalam. Ratakan susunannya.'
    if (nodes > richLimits.nodes) return 'Isi terlalu banyak untuk satu acara. Lampirkan sebagian sebagai berkas.'
    if (letters > richLimits.letters) return 'Paling panjang 100.000 huruf untuk satu acara.'
    if ('content' in node && Array.isArray(node.content)) {
      for (const child of node.content as unknown[]) waiting.push({ node: child, depth: depth + 1 })
    }
  }
  return null
}

export const emptyDoc: RichDoc = { version: 1, content: [] }

/** A document of plain paragraphs, one for each line. */
export const plainDoc = (...lines: readonly string[]): RichDoc => ({
  version: 1,
  content: lines.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
})

/** The words of a document, one line for each paragraph. */
export function richText({ content }: RichDoc): string {
  return linesOf(content).join('\n')
}

/** Whether nothing has been written. */
export const isBlank = (doc: RichDoc): boolean => richText(doc).trim() === ''

type AnyBlock = RichBlock | RichItem | RichRow | RichCell

function linesOf(blocks: readonly AnyBlock[]): string[] {
  return blocks.flatMap((block) => {
    if (block.type !== 'paragraph') return linesOf(block.content)
    return [(block.content ?? []).map((part) => (part.type === 'text' ? part.text : '\n')).join('')]
  })
}
