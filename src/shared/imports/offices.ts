/** Finds the provincial office that a register means: `DISHUB`, `Biro Pem & Otda`, `DKP (pangan)`. */
import { officeShort } from './abbreviations'
import { keyLikeness, nameKey, wordsOf } from './text'

export type NamedOffice = { id: string; name: string; shortName: string | null; aliases?: readonly string[] }
export type OfficeFinder = (text: string) => NamedOffice | null

const fillers = new Set(['dan', 'prov', 'provinsi', 'setda', 'sekretariat', 'propinsi', 'kantor'])

/** Builds the search over `offices`; `place` is the name of the own province, which people add. */
export function createOfficeFinder(offices: readonly NamedOffice[], place: string): OfficeFinder {
  const placeWords = new Set([...wordsOf(place), 'sultra'])
  const ready = offices.map((office) => ({ office, key: nameKey(office.name), words: meaning(office.name) }))
  const known = new Map<string, NamedOffice | null>()

  function meaning(text: string): string[] {
    return wordsOf(text).filter((word) => !fillers.has(word))
  }

  function search(text: string): NamedOffice | null {
    const named = wordsOf(text).filter((word) => !placeWords.has(word))
    const key = named.join('')
    const exact =
      ready.find(
        ({ office, key: own }) => own === key || (office.shortName !== null && nameKey(office.shortName) === key),
      ) ?? ready.find(({ office }) => office.aliases?.some((name) => [key, nameKey(text)].includes(nameKey(name))))
    if (exact) return exact.office
    const wanted = expand(named)
    const best = bestByWords(wanted, ready)
    if (best) return best
    const near = ready
      .map(({ office, key: own }) => ({ office, score: keyLikeness(own, wanted.join('')) }))
      .sort((a, b) => b.score - a.score)[0]
    return near && near.score >= 0.88 ? near.office : null
  }

  return (text) => {
    const key = nameKey(text)
    if (key === '') return null
    const found = known.get(key)
    if (found !== undefined) return found
    const office = search(text)
    known.set(key, office)
    return office
  }
}

function expand(words: readonly string[]): string[] {
  // Two offices are called DKP; the word in brackets tells which.
  const isFood = words.includes('dkp') && words.includes('pangan')
  const texts = isFood
    ? ['dinas', 'ketahanan', 'pangan']
    : words.filter((word) => !fillers.has(word)).map((word) => officeShort[word] ?? word)
  return [...new Set(texts.flatMap((text) => text.split(' ')))].filter((word) => !fillers.has(word))
}

type Ready = { office: NamedOffice; words: string[] }

/** The office that has every word asked for; of several the one with the fewest others. Two alike are no answer. */
function bestByWords(wanted: readonly string[], ready: readonly Ready[]): NamedOffice | null {
  if (wanted.filter((word) => word.length > 2 && !['dinas', 'badan', 'biro'].includes(word)).length === 0) return null
  const fitting = ready
    .filter(({ words }) =>
      wanted.every((word) => words.some((own) => own === word || (word.length >= 4 && own.startsWith(word)))),
    )
    .sort((a, b) => a.words.length - b.words.length)
  const [first, second] = fitting
  return first && (second === undefined || second.words.length > first.words.length) ? first.office : null
}
