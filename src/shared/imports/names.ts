/** Names of parties as registers write them, brought to one form: whose government it is, and what kind of body. */
import type { PartnerKind, RegionKind } from '../partners/enums'
import { centralPartners } from '../regions/central'
import { provinceShort, regionShort, wholeNames, wordShort } from './abbreviations'
import { cleanText, nameKey } from './text'

/** A region as far as names need it. */
export type NamedRegion = { code: string; name: string; kind: RegionKind }

export type ReadParty = {
  /** The full name; of a government *Pemerintah Kabupaten …*. */
  name: string
  /** Null when the name does not tell. */
  kind: PartnerKind | null
  regionCode: string | null
  /** Set when it looks like a government that does not exist: the region that may be meant. */
  perhaps: string | null
}

export type PartyReader = (raw: string) => ReadParty

/** Reads names over and over: registers repeat them in most rows. */
export function createPartyReader(regions: readonly NamedRegion[]): PartyReader {
  const known = new Map<string, ReadParty>()
  const keyed = regions.map((region) => ({ ...region, key: bareKey(region) }))
  return (raw) => {
    const found = known.get(raw) ?? readParty(raw, keyed)
    known.set(raw, found)
    return found
  }
}

type KeyedRegion = NamedRegion & { key: string }

function readParty(raw: string, regions: readonly KeyedRegion[]): ReadParty {
  const text = tidy(raw)
  const region = readGovernment(text, regions)
  if (region) return region
  const name = expandName(text)
  return { name, kind: kindOf(name), regionCode: null, perhaps: null }
}

/** A name with the dots of short forms opened, and "…, PT" turned round. */
function tidy(raw: string): string {
  const text = cleanText(raw)
    .replace(/^(?:\d+|[a-z])\s*[.)]\s+/i, '')
    .replaceAll(/\.(?=\p{L})/gu, '. ')
    .replaceAll(/[()]/g, ' ')
    .replaceAll('&', ' dan ')
  const turned = /^(.*),\s*(PT|CV|UD|PD|Perum)\.?(?:\s*Tbk)?$/i.exec(text)
  return cleanText(turned ? `${turned[2]} ${turned[1]}` : text)
}

const governmentWords =
  /^(?:(?:pemerintah|pem|pemda)\.?\s+)?(?:daerah\s+)?(?:(pemprov|pemprop|provinsi|propinsi|prov|prop)|(pemkab|kabupaten|kab)|(pemkot|kota|kotamadya))\.?\s+(?:daerah\s+)?(.+)$/i

function readGovernment(text: string, regions: readonly KeyedRegion[]): ReadParty | null {
  const match = governmentWords.exec(text)
  if (!match) return null
  const kind: RegionKind = match[1] ? 'PROVINSI' : match[2] ? 'KABUPATEN' : 'KOTA'
  const key = regionKey(match[4] ?? '', kind)
  const found = regions.find((region) => region.kind === kind && region.key === key)
  if (found) return { name: governmentName(found), kind: found.kind, regionCode: found.code, perhaps: null }
  const other = regions.find((region) => region.key === key)
  return { name: text, kind: null, regionCode: null, perhaps: other ? governmentName(other) : null }
}

function regionKey(name: string, kind: RegionKind): string {
  const key = nameKey(name)
  const full = kind === 'PROVINSI' ? provinceShort[key] : regionShort[key]
  return full === undefined ? key : nameKey(full)
}

const bareKey = (region: NamedRegion): string => nameKey(region.name.replace(/^(?:Kabupaten|Kota|Provinsi)\s+/i, ''))

/** `Pemerintah Kabupaten Muna`, `Pemerintah Provinsi Bali`. */
export const governmentName = (region: NamedRegion): string =>
  region.kind === 'PROVINSI'
    ? `Pemerintah Provinsi ${region.name.replace(/^Provinsi\s+/i, '')}`
    : `Pemerintah ${region.name}`

/** Short forms written out, capitals tamed. */
export function expandName(text: string): string {
  const whole = wholeNames[nameKey(text)]
  if (whole !== undefined) return whole
  const words = calm(text).split(' ')
  const full = words.map((word, index) => expandWord(word, words[index - 1] ?? '')).join(' ')
  const name = full
    .replace(/^(PT|CV|UD|PD)\.\s*/i, (_all, form: string) => `${form.toUpperCase()} `)
    .replace(/\s+(?:RI|Republik Indonesia)$/, (end) => (full.startsWith('Arsip Nasional') ? end : ''))
  return wholeNames[nameKey(name)] ?? withProvinceWord(name)
}

function expandWord(word: string, before: string): string {
  const bare = word.replace(/[.,]$/, '')
  const key = nameKey(bare)
  if (/^(?:prov|prop|propinsi)$/.test(key)) return 'Provinsi'
  if (key === 'bi' && !/^(?:kpw|perwakilan)$/i.test(before)) return word
  const place = provinceShort[key] ?? regionShort[key]
  const full = wordShort[key] ?? place
  if (full === undefined) return word
  return word.endsWith(',') ? `${full},` : full
}

const branchPattern = new RegExp(
  `^(Badan Pusat Statistik|Kantor Perwakilan Bank Indonesia|Kantor Wilayah .+?) (?!Provinsi)(${Object.values(provinceShort).join('|')})$`,
)

/** Bodies that the centre has in each province are named after it with the word. */
function withProvinceWord(name: string): string {
  return name.replace(branchPattern, (all, body: string, place: string) =>
    body.endsWith('Provinsi') ? all : `${body} Provinsi ${place}`,
  )
}

const smallWords = new Set(['dan', 'di', 'dari', 'untuk', 'bagi', 'pada'])

/** A name in capitals as a person would write it; short words of four letters or less may be short forms and stay. */
function calm(text: string): string {
  if (text !== text.toUpperCase() || text.length < 12) return text
  return text
    .split(' ')
    .map((word) => {
      const lower = word.toLowerCase()
      if (smallWords.has(lower)) return lower
      if (/^(?:PT|CV|UD|PD|RSUD|BPJS|RI)\b/.test(word) || wordShort[nameKey(word)] !== undefined) return word
      return lower.charAt(0).toUpperCase() + lower.slice(1)
    })
    .join(' ')
}

const agencyKeys = new Map(centralPartners.map((partner) => [nameKey(partner.name), partner.kind]))

const kindPatterns: readonly (readonly [RegExp, PartnerKind])[] = [
  [
    /^(?:pt|cv|ud|pd|perum|perumda|perseroda|firma|koperasi|bank|bumd|bumdes|toko|hotel)\b(?! indonesia)/i,
    'BADAN_USAHA',
  ],
  [/^(?:universitas|institut|politeknik|sekolah tinggi|akademi)\b/i, 'PERGURUAN_TINGGI'],
  [
    /^(?:yayasan|perkumpulan|persatuan|ikatan|lembaga swadaya|himpunan|forum|asosiasi|gerakan|palang merah)\b/i,
    'ORMAS',
  ],
  [/^kementerian\b/i, 'KEMENTERIAN'],
  [/bank indonesia/i, 'LPNK'],
  [
    /^(?:kantor|balai|kejaksaan|kepolisian|pengadilan|bpjs|komando|lembaga pemasyarakatan|stasiun|loka)\b/i,
    'INSTANSI_VERTIKAL',
  ],
  [/^badan .+ provinsi /i, 'INSTANSI_VERTIKAL'],
  [/^(?:badan|lembaga|arsip nasional|perpustakaan nasional|komisi|dewan)\b/i, 'LPNK'],
  [/^(?:prefecture|province of|city of|municipality|state of)\b|prefecture$/i, 'PEMDA_LN'],
]

/** The kind of body a name tells, or null. */
function kindOf(name: string): PartnerKind | null {
  return agencyKeys.get(nameKey(name)) ?? kindPatterns.find(([pattern]) => pattern.test(name))?.[1] ?? null
}

/** The parties of a cell: one a line or numbered, else the whole. */
export function splitParties(raw: string): string[] {
  const numbered = raw.replaceAll(/\s+(?=[2-9]\s*[.)]\s+\p{L})/gu, '\n')
  return numbered
    .split(/\r?\n|;/)
    .map((part) => cleanText(part))
    .filter((part) => part !== '')
    .reduce<string[]>((parts, part) => {
      // A line that goes on with a small letter belongs to the name before it.
      if (parts.length > 0 && /^\p{Ll}/u.test(part)) parts[parts.length - 1] += ` ${part}`
      else parts.push(part)
      return parts
    }, [])
}
