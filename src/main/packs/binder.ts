/** Binds papers and files into one PDF: prints each paper, counts, writes the contents, and has the worker put all together. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FileType } from '../../shared/files/enums'
import type { PackProgress } from '../../shared/packs/model'
import type { BoundPaperData, ContentsLine } from '../../shared/papers/bound'
import type { PaperSetup } from '../../shared/papers/model'
import type { BoundSource } from '../../shared/worker/packs'
import type { Workers } from '../../shared/worker/jobs'
import { copyWhole } from '../files/copy'
import type { BuiltPaper } from '../papers/builders'
import { countPages } from '../papers/page-count'
import type { Papers } from '../papers/papers'
import type { PaperName } from '../../shared/papers/papers'
import { faultText, type FileFault } from './faults'

export type BinderDeps = { workers: Workers; papers: Pick<Papers, 'printParts'>; resources: string }

/** Any paper; its kind and data belong together by BuiltPaper. */
export type PaperToBind = { [N in PaperName]: Pick<BuiltPaper<N>, 'kind' | 'data' | 'setup'> }[PaperName]

export type FileToBind = { name: string; path: string; type: FileType; fault: FileFault | null }

/** What stands behind the contents, each with its bookmark. */
export type Entry = { title: string; level: 1 | 2 } & ({ paper: PaperToBind } | { file: FileToBind })

export type Binding = {
  /** "Bahan Rakor" */
  title: string
  /** On top of every page behind the contents. */
  head: string
  cover: Omit<Extract<BoundPaperData, { kind: 'cover' }>, 'kind' | 'title'>
  entries: readonly Entry[]
  setup: PaperSetup
  target: string
}

export type BindOptions = { signal: AbortSignal; report: (progress: PackProgress) => void }

/** Returns pages and notices. Throws FILE_LOCKED, DISK_FULL or FOLDER_UNWRITABLE; nothing is left of one that failed. */
export async function bindAll(
  deps: BinderDeps,
  binding: Binding,
  { signal, report }: BindOptions,
): Promise<{ pages: number; notices: string[] }> {
  const folder = await mkdtemp(join(tmpdir(), 'simpul-jilid-'))
  const total = binding.entries.length * 2 + 2
  try {
    const press = createPress(deps, folder, { setup: binding.setup, signal })
    const bound: Bound[] = []
    const notices: string[] = []
    for (const [index, entry] of binding.entries.entries()) {
      report({ step: entry.title, done: index, total })
      const pages = 'paper' in entry ? await press.paper(entry.paper) : await press.file(entry.file, notices)
      bound.push({ entry, ...pages })
      signal.throwIfAborted()
    }
    report({ step: 'Daftar isi', done: binding.entries.length, total })
    const { title, head, cover } = binding
    const front = [await press.paper(own(binding, { kind: 'cover', title, ...cover }))]
    front.push(await contentsOf(press, binding, bound))
    const sources = sourcesOf(bound, { head, front })
    const target = join(folder, 'jilid.pdf')
    const at = (done: number) =>
      report({ step: 'Menjilid', done: Math.min(total, binding.entries.length + 1 + done), total })
    const input = { sources, target, title: `${title}: ${cover.subtitle}`, font: fontOf(deps), ...MARGINS }
    const { pages } = await deps.workers.run('pack.bind', input, { signal, onProgress: at })
    signal.throwIfAborted()
    await copyWhole(target, binding.target)
    return { pages, notices }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Where head and number stand; attached pages have no margins of the office. */
const MARGINS = { leftMm: 15, rightMm: 15 }
const fontOf = ({ resources }: BinderDeps): string => join(resources, 'fonts', 'arimo-latin-400-normal.woff')

type Printed = { paths: string[]; pages: number }
type Bound = Printed & { entry: Entry }

const own = ({ setup }: Pick<Binding, 'setup'>, data: BoundPaperData): PaperToBind => ({ kind: 'bound', data, setup })

type Press = {
  paper(paper: PaperToBind): Promise<Printed>
  file(file: FileToBind, notices: string[]): Promise<Printed>
}

function createPress(
  { papers, workers }: BinderDeps,
  folder: string,
  { setup, signal }: { setup: PaperSetup; signal: AbortSignal },
): Press {
  let count = 0
  const place = () => join(folder, `${String((count += 1)).padStart(4, '0')}.pdf`)
  const sheet = { widthMm: setup.paper === 'F4' ? setup.f4WidthMm : 210, heightMm: setup.paper === 'F4' ? 330 : 297 }
  const paper = async (printed: PaperToBind): Promise<Printed> => {
    const paths: string[] = []
    let pages = 0
    for (const part of await papers.printParts(printed, signal)) {
      const path = place()
      await writeFile(path, part)
      paths.push(path)
      pages += countPages(part)
    }
    return { paths, pages }
  }
  return {
    paper,
    async file({ name, path, type, fault }, notices) {
      const made =
        fault === null
          ? await workers.run('pack.prepare', { source: path, type, target: place(), sheet }, { signal })
          : { fault }
      if ('path' in made) return { paths: [made.path], pages: made.pages }
      const text = faultText(made.fault)
      notices.push(`${name}: ${text}`)
      const lines = [{ label: name, value: text }]
      const sentence = 'Berkas ini tidak dapat dimuat dalam jilid. Lihat berkas aslinya di Simpul.'
      return paper(own({ setup }, { kind: 'sheet', title: 'Berkas tidak dimuat', text: sentence, lines }))
    },
  }
}

/** The page numbers depend on how many pages the contents take, which are counted on a first print. */
async function contentsOf(press: Press, binding: Binding, bound: readonly Bound[]): Promise<Printed> {
  let printed = await press.paper(own(binding, { kind: 'contents', lines: linesOf(bound, null) }))
  for (let tries = 0; tries < 3; tries++) {
    const { pages } = printed
    printed = await press.paper(own(binding, { kind: 'contents', lines: linesOf(bound, 1 + pages + 1) }))
    if (printed.pages === pages) break
  }
  return printed
}

/** `first`: the page behind the contents; null while it is not known. */
function linesOf(bound: readonly Bound[], first: number | null): ContentsLine[] {
  let page = first ?? 0
  return bound.map(({ entry: { title, level }, pages }) => {
    const line = { title, level, page: first === null ? null : page }
    page += pages
    return line
  })
}

function sourcesOf(
  bound: readonly Bound[],
  { head, front: [cover, contents] }: { head: string; front: Printed[] },
): BoundSource[] {
  const plain = { level: 1 as const, head: null }
  return [
    ...(cover?.paths ?? []).map((path) => ({ ...plain, path, title: 'Sampul', numbered: false })),
    ...(contents?.paths ?? []).map((path) => ({ ...plain, path, title: 'Daftar isi', numbered: true })),
    ...bound.flatMap(({ entry: { title, level }, paths }) =>
      paths.map((path, index) => ({
        path,
        level,
        title: index === 0 ? title : null,
        head: `${head} · ${title}`,
        numbered: true,
      })),
    ),
  ]
}
