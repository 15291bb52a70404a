import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { safeFileName, shownName } from './names'

describe('shownName', () => {
  test.each([
    ['KB Morowali.PDF', 'PDF', 'KB Morowali.pdf'],
    ['surat\u202efdp.exe', 'PDF', 'suratfdp.exe.pdf'],
    ['titik di akhir.pdf.', 'PDF', 'titik di akhir.pdf.pdf'],
    ['  spasi  di akhir.pdf ', 'PDF', 'spasi di akhir.pdf'],
    ['sebenarnya-png.pdf', 'PNG', 'sebenarnya-png.pdf.png'],
    ['', 'JPEG', 'berkas.jpg'],
    ['foto.jpeg', 'JPEG', 'foto.jpeg'],
  ] as const)('%s as %s is shown as %s', (given, type, expected) => {
    expect(shownName(given, type)).toBe(expected)
  })
})

describe('safeFileName', () => {
  test.each([
    ['CON.pdf', '_CON.pdf'],
    ['..\\..\\x.pdf', '-..-x.pdf'],
    ['PKS 119/12/2025: "Air".pdf', 'PKS 119-12-2025- -Air-.pdf'],
    ['...', '_'],
    ['lpt1', '_lpt1'],
  ])('%s becomes %s', (given, expected) => {
    expect(safeFileName(given)).toBe(expected)
  })

  test('is always accepted by Windows and never longer than asked', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), fc.integer({ min: 20, max: 150 }), (name, max) => {
        const safe = safeFileName(name, max)
        expect(safe.length).toBeLessThanOrEqual(max)
        expect(safe).not.toBe('')
        expect(safe).not.toMatch(/[<>:"/\\|?*\u0000-\u001f]|[. ]$/)
        expect(safe.split('.')[0]).not.toMatch(/^(con|prn|aux|nul|com\d|lpt\d)$/i)
      }),
      { numRuns: 2000 },
    )
  })
})
