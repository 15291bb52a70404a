/** Composes a paper: data, HTML in the worker, PDF in the hidden window, stamped when it needs to be. */
import { writeFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { AppError } from '../../shared/ipc/errors'
import { firstStepThatSaves, fitted, type FitStep } from '../../shared/papers/fit'
import type { PaperName, RenderedPaper } from '../../shared/papers/papers'
import type { Workers } from '../../shared/worker/jobs'
import type { RenderInput } from '../../shared/worker/papers'
import { copyWhole } from '../files/copy'
import type { NewId } from '../platform/ids'
import type { BuiltPaper } from './builders'
import { countPages } from './page-count'
import type { Printing } from './printing'
import { createShelf } from './shelf'

export type PapersDeps = { workers: Workers; printing: Printing; newId: NewId; resources: string }
export type ComposeOptions = { signal: AbortSignal; report: (progress: { step: string }) => void }
export type ComposedPaper = { token: string; url: string; pages: number; fileName: string; notices: string[] }

export type Papers = ReturnType<typeof createPapers>

export function createPapers(deps: PapersDeps) {
  const shelf = createShelf()
  return {
    /** Makes the PDF and keeps it under a new token. */
    async compose<N extends PaperName>(
      paper: BuiltPaper<N>,
      { signal, report }: ComposeOptions,
    ): Promise<ComposedPaper> {
      report({ step: 'Menyusun halaman' })
      const rendered = await render(deps, paper, signal)
      report({ step: 'Membuat PDF' })
      const parts: Uint8Array[] = []
      const count = rendered.parts.length
      for (const [index, part] of rendered.parts.entries()) {
        if (count > 1) report({ step: `Membuat PDF, bagian ${index + 1} dari ${count}` })
        parts.push(await printPart(deps.printing, part, footerOf(rendered)))
        signal.throwIfAborted()
      }
      const token = deps.newId()
      const path = await shelf.place(token)
      const pages = await finish(deps, { rendered, parts, path, signal })
      await shelf.put({ token, path, fileName: paper.fileName, pageSize: rendered.pageSize })
      return { token, url: urlOf(token), pages, fileName: paper.fileName, notices: paper.notices }
    },

    /** The parts of a paper as PDFs without page numbers, for what is bound together. */
    async printParts<N extends PaperName>(paper: Pick<BuiltPaper<N>, 'kind' | 'data' | 'setup'>, signal: AbortSignal) {
      const rendered = await render(deps, paper, signal)
      const parts: Uint8Array[] = []
      for (const part of rendered.parts) {
        parts.push(await printPart(deps.printing, part, null))
        signal.throwIfAborted()
      }
      return parts
    },

    /** The file behind `app://paper/<token>.pdf`; null when it is gone. */
    pathOf: (token: string): string | null => shelf.find(token)?.path ?? null,
    fileNameOf: (token: string): string => shelf.get(token).fileName,

    async print(token: string, options: { printer: string | null; copies: number; silent: boolean }): Promise<boolean> {
      const { pageSize } = shelf.get(token)
      if ((await deps.printing.printers()).length === 0) {
        throw new AppError(
          'NO_PRINTER',
          'Tidak ada pencetak terpasang. Simpan sebagai PDF, lalu cetak dari komputer lain.',
        )
      }
      return deps.printing.print(urlOf(token), { ...options, pageSize })
    },

    /** Writes the PDF whole or not at all. Throws FILE_LOCKED, DISK_FULL or FOLDER_UNWRITABLE. */
    save: (token: string, target: string): Promise<void> => copyWhole(shelf.get(token).path, target),
    discard: (token: string): Promise<void> => shelf.discard(token),
    clear: (): Promise<void> => shelf.clear(),
  }
}

function render<N extends PaperName>(
  { workers }: PapersDeps,
  { kind, data, setup }: Pick<BuiltPaper<N>, 'kind' | 'data' | 'setup'>,
  signal: AbortSignal,
): Promise<RenderedPaper> {
  // Kind and data belong together by BuiltPaper, which the union of all inputs does not show.
  const input = { name: kind, data, setup } as unknown as RenderInput
  return workers.run('paper.render', input, { signal })
}

const urlOf = (token: string): string => `app://paper/${token}.pdf`
const footerOf = ({ footer }: RenderedPaper): string | null => (footer.kind === 'template' ? footer.html : null)

/** A part that may be fitted is printed at each step until one saves a page. */
async function printPart(
  printing: Printing,
  { html, fit }: RenderedPaper['parts'][number],
  footer: string | null,
): Promise<Uint8Array> {
  if (!fit) return printing.toPdf(html, footer)
  const printed = new Map<FitStep, Uint8Array>()
  const step = await firstStepThatSaves(async (tried) => {
    const pdf = await printing.toPdf(fitted(html, tried), footer)
    printed.set(tried, pdf)
    return countPages(pdf)
  })
  return printed.get(step) ?? printing.toPdf(fitted(html, step), footer)
}

type Finish = { rendered: RenderedPaper; parts: Uint8Array[]; path: string; signal: AbortSignal }

/** Writes the PDF to its place; the worker merges and stamps when one print was not all. */
async function finish(deps: PapersDeps, { rendered, parts, path, signal }: Finish): Promise<number> {
  const [only] = parts
  if (rendered.footer.kind !== 'stamp' && parts.length === 1 && only) {
    await writeFile(path, only)
    return countPages(only)
  }
  const sources = parts.map((_part, index) => `${path}.${index}`)
  try {
    for (const [index, source] of sources.entries()) await writeFile(source, parts[index] ?? '')
    const plan = rendered.footer.kind === 'stamp' ? rendered.footer.plan : null
    const font = join(deps.resources, 'fonts', 'arimo-latin-400-normal.woff')
    const { pages } = await deps.workers.run('paper.stamp', { sources, target: path, plan, font }, { signal })
    return pages
  } finally {
    for (const source of sources) await rm(source, { force: true })
  }
}
