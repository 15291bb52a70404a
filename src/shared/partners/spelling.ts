/** Names of partners and offices written in different ways: what they have in common once titles and dots are gone. */

const word = /[\p{L}\p{N}]+/gu

const short: Record<string, string> = {
  prov: 'provinsi',
  kab: 'kabupaten',
  pem: 'pemerintah',
  pemprov: 'provinsi',
  pemkab: 'kabupaten',
  pemkot: 'kota',
  pemda: 'daerah',
  univ: 'universitas',
  dept: 'departemen',
  kementrian: 'kementerian',
  yay: 'yayasan',
  sultra: 'sulawesi tenggara',
  sulsel: 'sulawesi selatan',
  sulteng: 'sulawesi tengah',
  dikbud: 'pendidikan kebudayaan',
}
/** Words that say nothing of who it is. */
const empty = new Set(
  'pemerintah daerah pt cv tbk persero perum ud dan di the of republik indonesia negeri yayasan dinas badan biro'.split(
    ' ',
  ),
)

/** The words of a name in lower case, short forms written out. */
function wordsOf(name: string): string[] {
  const folded = name.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase()
  return (folded.match(word) ?? []).flatMap((part) => (short[part] ?? part).split(' '))
}

/** A name as a key: equal for spellings that differ in case, dots, spaces and usual short forms only. */
export function spellingKey(name: string): string {
  const words = wordsOf(name)
  const telling = words.filter((part) => !empty.has(part))
  return (telling.length > 0 ? telling : words).join(' ')
}

/** How alike two names are, 0 to 1, by the pairs of letters they share; the words of `spellingKey` only. */
export function nameLikeness(a: string, b: string): number {
  const [left, right] = [spellingKey(a), spellingKey(b)]
  if (left === right) return 1
  const [first, second] = [pairs(left), pairs(right)]
  if (first.length === 0 || second.length === 0) return 0
  const rest = new Map<string, number>()
  for (const pair of first) rest.set(pair, (rest.get(pair) ?? 0) + 1)
  let common = 0
  for (const pair of second) {
    const left = rest.get(pair) ?? 0
    if (left === 0) continue
    rest.set(pair, left - 1)
    common++
  }
  return (2 * common) / (first.length + second.length)
}

function pairs(text: string): string[] {
  const joined = text.replaceAll(' ', '')
  return Array.from({ length: Math.max(0, joined.length - 1) }, (_, index) => joined.slice(index, index + 2))
}
