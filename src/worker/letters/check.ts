/** Looks through a DOCX template: what is wrong with its fields, each named in a sentence. */
import Docxtemplater, { type DXT } from 'docxtemplater'
import PizZip from 'pizzip'
import {
  annexCondition,
  copiesCondition,
  exampleFill,
  letterFields,
  letterLists,
} from '../../shared/invitations/letter-fields'
import { fillTemplate, options } from './fill'

/** Empty when the template can be used: it was filled with examples then. */
export function checkTemplate(bytes: Buffer): string[] {
  const parts: DXT.Part[] = []
  try {
    new Docxtemplater(new PizZip(bytes), { ...options, modules: [collector(parts)] })
  } catch (error) {
    return faultsOf(error)
  }
  const unknown = unknownFields(parts)
  if (unknown.length > 0) return unknown
  try {
    fillTemplate(bytes, [exampleFill(), exampleFill()])
    return []
  } catch (error) {
    return faultsOf(error)
  }
}

/** Gathers the fields of all parts of the document: body, heads and feet. */
const collector = (parts: DXT.Part[]): DXT.Module => ({
  name: 'SimpulFields',
  set(given: { inspect?: { postparsed?: DXT.Part[] } }) {
    parts.push(...(given.inspect?.postparsed ?? []))
  },
})

const topNames = new Set(
  [...letterFields, ...letterLists].map(({ name }) => name).concat(annexCondition, copiesCondition),
)

function unknownFields(parts: readonly DXT.Part[]): string[] {
  const faults = new Set<string>()
  const visit = (list: readonly DXT.Part[], known: ReadonlySet<string>) => {
    for (const { type, value, module, subparsed } of list) {
      if (type !== 'placeholder') continue
      if (module === 'rawxml') faults.add(`Isian {@${value}} tidak dapat dipakai. Tulis {${value}}.`)
      else if (!known.has(value)) faults.add(`Isian {${value}} tidak dikenal. Lihat daftar isian yang tersedia.`)
      const inside = letterLists.find(({ name }) => name === value)?.fields ?? []
      if (subparsed) visit(subparsed, new Set([...known, ...inside.map(({ name }) => name)]))
    }
  }
  visit(parts, topNames)
  return [...faults]
}

type Fault = {
  properties?: { id?: string; errors?: unknown[]; xtag?: string; openingtag?: string; closingtag?: string }
}

/** One sentence for each error, in the order of the text. */
function faultsOf(error: unknown): string[] {
  const { properties } = error as Fault
  const errors = properties?.errors ?? [error]
  return [...new Set(errors.map((one) => sentenceOf(one as Fault)))]
}

function sentenceOf({ properties = {} }: Fault): string {
  const { id = '', xtag = '', openingtag = '', closingtag = '' } = properties
  const name = xtag.replace(/^[#/^@]/, '').trim()
  const sentences: Record<string, string> = {
    unclosed_tag: `Isian “{${xtag}” tidak ditutup dengan kurung }.`,
    unopened_tag: `Kurung } sesudah “${xtag}” tidak punya kurung pembuka {.`,
    duplicate_open_tag: `Kurung pembuka ganda pada “${xtag}”. Pakai satu kurung {.`,
    duplicate_close_tag: `Kurung penutup ganda pada “${xtag}”. Pakai satu kurung }.`,
    unclosed_loop: `Bagian {#${name}} tidak ditutup dengan {/${name}}.`,
    unopened_loop: `Penutup {/${name}} tidak punya pembuka {#${name}}.`,
    closing_tag_does_not_match_opening_tag: `Bagian {#${openingtag}} ditutup dengan {/${closingtag}}. Tutup dengan {/${openingtag}}.`,
    unbalanced_loop_tags: 'Pembuka dan penutup suatu bagian tidak sama letaknya: satu di dalam tabel, satu di luarnya.',
    loop_position_invalid: `Letak {#${name}} tidak dapat dipakai. Taruh pembuka dan penutupnya pada baris sendiri.`,
  }
  if (id === '' || id.startsWith('file') || id.includes('xml') || id === 'malformed_xml') {
    return 'Berkas ini rusak atau bukan dokumen Word. Buka di Word, simpan lagi sebagai .docx, lalu tambahkan kembali.'
  }
  return sentences[id] ?? `Isian “${name || xtag}” tidak dapat dibaca. Tulis ulang isian itu.`
}
