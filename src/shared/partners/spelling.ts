/** Names of partners and offices written in different ways: what they have in common once titles and dots are gone. */
import { provinceShort, regionShort, wordShort } from '../imports/abbreviations'
import { keyLikeness, wordsOf } from '../imports/text'

/** Short forms of a single word beyond those that the import knows. */
const short: Readonly<Record<string, string>> = {
  ...wordShort,
  ...provinceShort,
  ...regionShort,
  prov: 'provinsi',
  kab: 'kabupaten',
  pem: 'pemerintah',
  pemprov: 'provinsi',
  pemkab: 'kabupaten',
  pemkot: 'kota',
  pemda: 'daerah',
  dept: 'departemen',
  kementrian: 'kementerian',
  dikbud: 'pendidikan kebudayaan',
}
/** Words that say nothing of who it is. */
const empty = new Set(
  'pemerintah daerah pt cv tbk persero perum ud dan di the of republik indonesia negeri yayasan dinas badan biro'.split(
    ' ',
  ),
)

/** A name as a key: equal for spellings that differ in case, dots, spaces and usual short forms only. */
export function spellingKey(name: string): string {
  const words = wordsOf(name).flatMap((part) => wordsOf(short[part] ?? part))
  const telling = words.filter((part) => !empty.has(part))
  return (telling.length > 0 ? telling : words).join(' ')
}

/** How alike two names are, 0 to 1, by the pairs of letters that their keys share; blanks do not count. */
export const nameLikeness = (a: string, b: string): number => keyLikeness(joined(a), joined(b))

const joined = (name: string): string => spellingKey(name).replaceAll(' ', '')
