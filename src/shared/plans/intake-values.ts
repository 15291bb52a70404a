/** What offices write into the cells of their form, read as values: money, priority, year, affair and places. */
import { affairs, type AffairCode } from '../agreements/enums'
import { isNothing, nameKey, wordsOf } from '../imports/text'
import type { Initiative, Priority } from './enums'

/** A value, or the sentence that says what is wrong with the text. */
export type Reading<T> = { value: T; fault: null } | { value: null; fault: string }

const good = <T>(value: T): Reading<T> => ({ value, fault: null })
const bad = (fault: string): { value: null; fault: string } => ({ value: null, fault })

const scales: readonly (readonly [RegExp, number])[] = [
  [/^(?:triliun|t)$/, 1e12],
  [/^(?:miliar|milyar|m|mlr)$/, 1e9],
  [/^(?:juta|jt|jutaan)$/, 1e6],
  [/^(?:ribu|rb)$/, 1e3],
]

/** Whole rupiah of `1250000`, `Rp 750.000.000,00`, `1,1 miliar`, `310 jt`; null of nothing. */
export function readRupiah(given: string | number): Reading<number | null> {
  if (typeof given === 'number') return wholeRupiah(given)
  const text = given.trim()
  if (isNothing(text)) return good(null)
  if (/\$|€|£|¥|\b(?:usd|us|eur|euro|sgd|myr|rm|jpy|yen|aud|cny|dolar|dollar)\b/i.test(text))
    return bad(`“${text}” bukan rupiah. Isi nilainya dalam rupiah.`)
  const match = /^(-|\()?\s*(?:rp|idr)?\.?\s*(-)?\s*([\d.,]+)\s*(?:,-|-)?\s*([a-z]*)\.?\s*\)?$/i.exec(
    text.replace(/,-+$/, ''),
  )
  const amount = match && readDecimal(match[3] ?? '')
  const scale = scaleOf(match?.[4] ?? '')
  if (!match || amount === null || scale === null) return bad(`“${text}” bukan nilai uang. Isi angka dalam rupiah.`)
  const negative = Boolean(match[1] ?? match[2])
  return wholeRupiah((negative ? -1 : 1) * amount * scale)
}

function wholeRupiah(amount: number): Reading<number | null> {
  if (amount < 0) return bad('Biaya tidak boleh negatif.')
  const whole = Math.round(amount)
  return Number.isSafeInteger(whole) ? good(whole) : bad('Biaya terlalu besar.')
}

const scaleOf = (word: string): number | null =>
  word === '' || /^rupiah$/i.test(word)
    ? 1
    : (scales.find(([pattern]) => pattern.test(word.toLowerCase()))?.[1] ?? null)

/** `1.250.000,50` and `1,1`: dots divide thousands, one comma begins the fraction. */
function readDecimal(text: string): number | null {
  const plain = text.replace(/[.,]+$/, '')
  if (/^\d+(?:,\d+)?$/.test(plain)) return Number(plain.replace(',', '.'))
  if (/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(plain)) return Number(plain.replaceAll('.', '').replace(',', '.'))
  return /^\d+\.\d{1,2}$/.test(plain) ? Number(plain) : null
}

const priorityKeys: Record<string, Priority> = {
  1: 'TINGGI',
  tinggi: 'TINGGI',
  2: 'SEDANG',
  sedang: 'SEDANG',
  3: 'RENDAH',
  rendah: 'RENDAH',
}

/** 1, 2, 3 or the words; nothing is medium. */
export function readPriority(text: string): Reading<Priority> {
  if (isNothing(text)) return good('SEDANG')
  const found = priorityKeys[nameKey(text)]
  return found
    ? good(found)
    : bad(`Prioritas “${text.trim()}” tidak dikenal. Isi 1 (tinggi), 2 (sedang), atau 3 (rendah).`)
}

export function readInitiative(text: string): Reading<Initiative> {
  if (isNothing(text)) return good('DAERAH')
  const key = nameKey(text)
  if (key.includes('daerah') || key.includes('opd')) return good('DAERAH')
  if (key.includes('mitra') || key.includes('pihak')) return good('MITRA')
  return bad(`Prakarsa “${text.trim()}” tidak dikenal. Isi Pemerintah daerah atau Mitra.`)
}

/** `2026`, `TA. 2026`. */
export function readYear(text: string): Reading<number> {
  const years = [...new Set(text.match(/\b20\d{2}\b/g) ?? [])]
  const [only] = years
  return years.length === 1 && only
    ? good(Number(only))
    : bad(`Tahun “${text.trim()}” tidak terbaca. Isi empat angka, misalnya 2027.`)
}

const affairKeys = new Map(affairs.map(({ code, name }) => [affairKey(name), code]))

/** One of the 32 affairs, also as offices spell it; null of nothing. Permendagri 22/2020 art. 4. */
export function readAffair(text: string): Reading<AffairCode | null> {
  if (isNothing(text)) return good(null)
  const code = affairKeys.get(affairKey(text))
  if (code) return good(code)
  const words = wordsOf(text)
  const near = affairs.filter(
    ({ name }) => wordsOf(name).filter((word) => word !== 'dan' && words.includes(word)).length > 0,
  )
  const hint = near.length > 0 && near.length <= 3 ? ` Mungkin ${near.map(({ name }) => name).join(' atau ')}.` : ''
  return bad(`“${text.trim()}” bukan salah satu dari 32 urusan pemerintahan.${hint}`)
}

function affairKey(text: string): string {
  return nameKey(text.replace(/^\s*(?:urusan|bidang)\s+/i, '')).replaceAll('perlindungan', 'pelindungan')
}

export type Named = { id: string; name: string }

/** `kabupatenkonawe` of Kab. Konawe, Pemkab Konawe and Pemerintah Kabupaten Konawe. */
export const regionKey = (text: string): string =>
  nameKey(
    text
      .toLowerCase()
      .replace(/^\s*pem(?:erintah)?\.?\s*(?=kab|kota|prov)/, '')
      .replace(/^\s*pemkot\b\.?/, 'kota')
      .replace(/^\s*kab(?:upaten)?\b\.?/, 'kabupaten')
      .replace(/^\s*prov(?:insi)?\b\.?/, 'provinsi'),
  )

/** The regions of a cell, and the parts that are none. */
export function readRegions(text: string, regions: ReadonlyMap<string, Named>): { found: Named[]; unknown: string[] } {
  const parts = text
    .split(/[,;\n]|\s+dan\s+|\s*&\s*/i)
    .map((part) => part.trim())
    .filter((part) => !isNothing(part))
  const found: Named[] = []
  const unknown: string[] = []
  for (const part of parts) {
    const region = regions.get(regionKey(part))
    if (!region) unknown.push(part)
    else if (!found.includes(region)) found.push(region)
  }
  return { found, unknown }
}
