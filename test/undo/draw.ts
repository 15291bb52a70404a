/** Chance in the words of the actions; every draw comes from fast-check, so that a seed gives the same run again. */
import fc, { type GeneratorValue } from 'fast-check'

export type Draw = ReturnType<typeof createDraw>

export function createDraw(generate: GeneratorValue) {
  const int = (min: number, max: number): number => generate(fc.integer, { min, max })
  /** True in `percent` of a hundred cases. */
  const chance = (percent: number): boolean => int(1, 100) <= percent
  function pick<T>(list: readonly T[]): T {
    if (list.length === 0) throw new Error('Nothing to pick from')
    return list[int(0, list.length - 1)] as T // within the list
  }
  const maybe = <T>(value: () => T, percent = 50): T | null => (chance(percent) ? value() : null)
  /** Some of a list in another order, none of them twice. */
  function some<T>(list: readonly T[], most: number, least = 0): T[] {
    const left = [...list]
    const count = Math.min(left.length, int(least, most))
    return Array.from({ length: count }, () => left.splice(int(0, left.length - 1), 1)).flat()
  }
  /** A few words; now and then with what upsets SQL, JSON and FTS5. */
  const text = (): string => {
    const odd = chance(10) ? ` ${pick(['o\'k "x"', '{"x":1}', '100 %', 'Ångström 😀', '-- ; \n*', '\\u0000'])}` : ''
    return `${pick(subjects)} ${pick(places)} ${int(1, 40)}${odd}`
  }
  return { int, chance, pick, maybe, some, text }
}

const subjects = ['Pengelolaan', 'Pelatihan', 'Rumput Laut', 'Air Bersih', 'Jalan', 'Layanan Kesehatan', 'Ternak Sapi']
const places = ['Konawe', 'Kolaka', 'Muna', 'Buton', 'Wakatobi', 'Kendari', 'Baubau']
