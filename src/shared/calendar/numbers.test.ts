import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { counted, roughRupiah, rupiah, terbilang, thousands } from './numbers'

const units = 'nol satu dua tiga empat lima enam tujuh delapan sembilan'.split(' ')
const scales: Record<string, number> = { ribu: 1e3, juta: 1e6, miliar: 1e9, triliun: 1e12, kuadriliun: 1e15 }

/** Reads Indonesian number words back, written apart from the code under test. */
function read(text: string): number {
  let total = 0
  let hundreds = 0
  let digit = 0
  for (const word of text.split(' ')) {
    if (word === 'sepuluh') hundreds += 10
    else if (word === 'sebelas') hundreds += 11
    else if (word === 'seratus') hundreds += 100
    else if (word === 'seribu') total += 1000
    else if (word === 'belas') [hundreds, digit] = [hundreds + 10 + digit, 0]
    else if (word === 'puluh') [hundreds, digit] = [hundreds + digit * 10, 0]
    else if (word === 'ratus') [hundreds, digit] = [hundreds + digit * 100, 0]
    else if (word in scales) {
      const scale = scales[word] ?? 0
      const group = hundreds + digit
      // "seribu lima triliun": a written thousand multiplies with the scale after it.
      total = scale > 1000 && total % scale !== 0 ? (total + group) * scale : total + group * scale
      ;[hundreds, digit] = [0, 0]
    } else digit = units.indexOf(word)
  }
  return total + hundreds + digit
}

describe('sums beside other figures', () => {
  it.each([
    [48_675_000_000, 'Rp48,7 miliar'],
    [640_000_000, 'Rp640 juta'],
    [999_950_000, 'Rp1.000 juta'],
    [1_250_000_000_000, 'Rp1,3 triliun'],
    [750_000, 'Rp750.000'],
    [-2_500_000, '-Rp2,5 juta'],
    [0, 'Rp0'],
  ])('%i is %j', (value, expected) => {
    expect(roughRupiah(value)).toBe(expected)
  })
})

describe('numbers in words', () => {
  it.each([
    [0, 'nol'],
    [1, 'satu'],
    [10, 'sepuluh'],
    [11, 'sebelas'],
    [17, 'tujuh belas'],
    [100, 'seratus'],
    [111, 'seratus sebelas'],
    [1000, 'seribu'],
    [1965, 'seribu sembilan ratus enam puluh lima'],
    [2000, 'dua ribu'],
    [100_000, 'seratus ribu'],
    [1_000_000, 'satu juta'],
    [1_001_000, 'satu juta seribu'],
    [485_000_000, 'empat ratus delapan puluh lima juta'],
    [1_250_000_000_000, 'satu triliun dua ratus lima puluh miliar'],
    [-5, 'minus lima'],
  ])('%i is %j', (value, expected) => {
    expect(terbilang(value)).toBe(expected)
  })

  it('are read back as the same number', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999_999_999 }), (value) => {
        expect(read(terbilang(value))).toBe(value)
      }),
      { numRuns: 5000 },
    )
  })

  it('are refused for fractions', () => {
    expect(() => terbilang(1.5)).toThrow(RangeError)
  })
})

describe('numbers in figures', () => {
  it('have full stops between thousands', () => {
    expect(thousands(1_234_567)).toBe('1.234.567')
    expect(thousands(-1000)).toBe('-1.000')
    expect(thousands(999)).toBe('999')
    expect(rupiah(640_000_000)).toBe('Rp640.000.000,00')
    expect(rupiah(-5000)).toBe('-Rp5.000,00')
    expect(counted(12)).toBe('12 (dua belas)')
  })
})
