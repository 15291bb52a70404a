/** Numbers as Indonesian papers write them: in words, with full stops, as rupiah. */

const small = [
  'nol',
  'satu',
  'dua',
  'tiga',
  'empat',
  'lima',
  'enam',
  'tujuh',
  'delapan',
  'sembilan',
  'sepuluh',
  'sebelas',
] as const

const scales: readonly { value: number; word: string }[] = [
  { value: 1e15, word: 'kuadriliun' },
  { value: 1e12, word: 'triliun' },
  { value: 1e9, word: 'miliar' },
  { value: 1e6, word: 'juta' },
]

/** A whole number in words: 1965 is "seribu sembilan ratus enam puluh lima". Throws RangeError for fractions. */
export function terbilang(value: number): string {
  if (!Number.isSafeInteger(value)) throw new RangeError(`not a whole number: ${value}`)
  return value < 0 ? `minus ${words(-value)}` : words(value)
}

/** "1.234.567" */
export function thousands(value: number): string {
  const sign = value < 0 ? '-' : ''
  return sign + String(Math.abs(Math.trunc(value))).replaceAll(/\B(?=(\d{3})+$)/g, '.')
}

/** "Rp640.000.000,00" of whole rupiah. */
export function rupiah(value: number): string {
  return `${value < 0 ? '-' : ''}Rp${thousands(Math.abs(value))},00`
}

/** "Rp48,7 miliar", "Rp640 juta": what fits beside other figures; below a million the whole sum. */
export function roughRupiah(value: number): string {
  const unit = rupiahUnits.find(({ size }) => Math.abs(value) >= size)
  if (!unit) return `${value < 0 ? '-' : ''}Rp${thousands(Math.abs(value))}`
  const tenths = Math.round(Math.abs(value) / (unit.size / 10))
  const rest = tenths % 10 === 0 ? '' : `,${tenths % 10}`
  return `${value < 0 ? '-' : ''}Rp${thousands(Math.floor(tenths / 10))}${rest} ${unit.word}`
}

const rupiahUnits = [
  { size: 1e12, word: 'triliun' },
  { size: 1e9, word: 'miliar' },
  { size: 1e6, word: 'juta' },
] as const

/** "1 (satu)", as letters count. */
export function counted(value: number): string {
  return `${thousands(value)} (${terbilang(value)})`
}

function words(value: number): string {
  if (value < 12) return small[value] ?? ''
  if (value < 20) return `${words(value - 10)} belas`
  if (value < 100) return join(`${words(Math.floor(value / 10))} puluh`, value % 10)
  if (value < 200) return join('seratus', value - 100)
  if (value < 1000) return join(`${words(Math.floor(value / 100))} ratus`, value % 100)
  if (value < 2000) return join('seribu', value - 1000)
  const scale = scales.find((each) => value >= each.value) ?? { value: 1000, word: 'ribu' }
  return join(`${words(Math.floor(value / scale.value))} ${scale.word}`, value % scale.value)
}

function join(head: string, rest: number): string {
  return rest === 0 ? head : `${head} ${words(rest)}`
}
