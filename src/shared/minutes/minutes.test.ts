import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { calendarDate } from '../calendar/dates'
import { attendanceStates } from '../meetings/enums'
import { nextNumber } from './number'
import { isBlank, plainDoc, RichDoc, richText, type RichBlock } from './rich-doc'
import { isNotDiscussed, notDiscussed, peopleOf, totalsOf, totalsText } from './rules'

const day = calendarDate.parse('2026-03-12')

describe('numbers of minutes', () => {
  const pattern = '{nomor}/NOTULA/{bulan-romawi}/{tahun}'

  test('go on from the highest of the year, whatever the month; of other years and shapes none counts', () => {
    expect(nextNumber(pattern, day, [])).toBe('1/NOTULA/III/2026')
    const taken = ['7/NOTULA/I/2026', '12/NOTULA/II/2026', '40/NOTULA/XII/2025', 'catatan 99', null]
    expect(nextNumber(pattern, day, taken)).toBe('13/NOTULA/III/2026')
  })

  test('are not proposed without a pattern that counts', () => {
    expect(nextNumber(null, day, [])).toBeNull()
    expect(nextNumber('NOTULA/{tahun}', day, [])).toBeNull()
  })

  test('a pattern with signs of its own is taken as it is written', () => {
    expect(nextNumber('000.1.5/{nomor} (N+)', day, ['000.1.5/4 (N+)', '000x1x5/9 (N+)'])).toBe('000.1.5/5 (N+)')
  })
})

test('totals add up to the invited, for any sheet', () => {
  const row = fc.record({
    inviteeId: fc.option(fc.uuid()),
    state: fc.option(fc.constantFrom(...attendanceStates)),
  })
  fc.assert(
    fc.property(fc.array(row, { maxLength: 500 }), (rows) => {
      const { invited, present, represented, excused, absent, missing, walkIns } = totalsOf(rows)
      expect(present + represented + excused + absent + missing).toBe(invited)
      expect(peopleOf(totalsOf(rows))).toBe(present + represented + walkIns)
    }),
  )
})

test('totals in words', () => {
  const totals = { invited: 40, present: 27, represented: 5, excused: 3, absent: 5, walkIns: 2, missing: 0 }
  expect(totalsText(totals)).toBe('32 dari 40 undangan hadir (5 diwakili), 3 izin, 5 tidak hadir; 2 di luar undangan')
})

describe('text of minutes', () => {
  const nested = (depth: number): RichBlock => {
    let block: RichBlock = { type: 'paragraph', content: [{ type: 'text', text: 'dalam' }] }
    for (let at = 0; at < depth; at++) block = { type: 'bulletList', content: [{ type: 'listItem', content: [block] }] }
    return block
  }

  test('what the editor adds beside the schema falls away', () => {
    const raw = {
      version: 1,
      content: [{ type: 'paragraph', attrs: { textAlign: 'left' }, content: [{ type: 'text', text: 'Isi' }] }],
    }
    expect(RichDoc.parse(raw as unknown as RichDoc)).toEqual(plainDoc('Isi'))
  })

  test.each([
    ['nodes of another kind', { version: 1, content: [{ type: 'image', attrs: { src: 'x' } }] }],
    [
      'marks of another kind',
      {
        version: 1,
        content: [{ type: 'paragraph', content: [{ type: 'text', text: 'x', marks: [{ type: 'link' }] }] }],
      },
    ],
    ['another version', { version: 2, content: [] }],
    ['no document', null],
    ['too much text', plainDoc('x'.repeat(100_001))],
    ['lists nested too deep', { version: 1, content: [nested(60)] }],
    ['lists nested beyond any stack', { version: 1, content: [nested(9_000)] }],
  ])('%s is refused', (_what, raw) => {
    expect(RichDoc.safeParse(raw as RichDoc).success).toBe(false)
  })

  test('its words, and whether there are any', () => {
    const doc: RichDoc = { version: 1, content: [nested(2), { type: 'paragraph' }] }
    expect(richText(doc)).toBe('dalam\n')
    expect(isBlank(doc)).toBe(false)
    expect(isBlank({ version: 1, content: [{ type: 'paragraph' }] })).toBe(true)
    expect(isNotDiscussed(plainDoc(notDiscussed))).toBe(true)
  })
})
