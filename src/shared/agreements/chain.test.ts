import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { addDays, calendarDate, type CalendarDate } from '../calendar/dates'
import { chainOn, livingBelow } from './chain'
import { ChainMember } from './chain-model'
import { chainRows } from './chain-tree'
import { renewalDates, textWords } from './chain-words'

const day = (text: string) => calendarDate.parse(text)
const idOf = (n: number) => `00000000-0000-7000-8000-0000000000${String(n).padStart(2, '0')}`

/** A signed KSDPK document, open-ended, unless said otherwise. */
function member(n: number, given: Partial<Record<keyof ChainMember, unknown>> = {}): ChainMember {
  return ChainMember.parse({
    id: idOf(n),
    parentId: null,
    relation: null,
    title: `Naskah ${n}`,
    scheme: 'KSDPK',
    documentKind: 'PKS',
    number: `${n}/2020`,
    processStartedOn: null,
    signedOn: null,
    startsOn: null,
    termKind: given.endsOn ? 'SAMPAI' : 'TERBUKA',
    termCount: null,
    termUnit: null,
    endsOn: null,
    closing: null,
    closedOn: null,
    closedReason: null,
    trashed: false,
    ...given,
  })
}

const kb = member(1, { documentKind: 'KESEPAKATAN_BERSAMA', signedOn: '2020-01-01', endsOn: '2024-12-31' })
const pks = member(2, { parentId: kb.id, relation: 'PELAKSANAAN', signedOn: '2021-01-01', endsOn: '2025-12-31' })
const addendum = member(3, { parentId: pks.id, relation: 'ADENDUM', documentKind: 'ADDENDUM', signedOn: '2022-06-01' })
const renewal = member(4, {
  parentId: pks.id,
  relation: 'PERPANJANGAN',
  signedOn: '2025-12-01',
  startsOn: '2026-01-01',
  endsOn: '2028-12-31',
})
const family = [renewal, pks, kb, addendum]
const applying = (members: readonly ChainMember[], on: string) =>
  members.filter(({ id }) => chainOn(members, day(on)).stateOf(id)?.applies).map(({ title }) => title)
const orphansOn = (members: readonly ChainMember[], on: string) =>
  chainOn(members, day(on)).orphans.map(({ child, parent }) => `${child.title} < ${parent.title}`)

describe('a chain on a day', () => {
  it.each([
    ['2019-12-31', []],
    ['2020-01-01', ['Naskah 1']],
    ['2022-06-01', ['Naskah 2', 'Naskah 1', 'Naskah 3']],
    // The addendum has no term of its own and ends with what it changes.
    ['2025-12-31', ['Naskah 2', 'Naskah 3']],
    ['2026-01-01', ['Naskah 4']],
    ['2029-01-01', []],
  ])('on %s applied %o', (on, expected) => {
    expect(applying(family, on)).toEqual(expected)
  })
  it('says which text applied', () => {
    const words = (on: string) => textWords(chainOn(family, day(on)), pks.id)
    expect(words('2020-06-01')).toBe('Pada 1 Juni 2020 belum ada naskah yang ditandatangani.')
    expect(words('2021-06-01')).toBe(
      'Pada 1 Juni 2021 berlaku PKS 2/2020 seperti ditandatangani, sampai 31 Desember 2025.',
    )
    expect(words('2022-08-17')).toBe(
      'Pada 17 Agustus 2022 berlaku PKS 2/2020 sebagaimana diubah terakhir dengan Adendum 3/2020.',
    )
    expect(words('2026-08-17')).toBe(
      'Pada 17 Agustus 2026 berlaku PKS 4/2020, perpanjangan dari PKS 2/2020, sampai 31 Desember 2028.',
    )
    expect(words('2029-01-02')).toBe(
      'Pada 2 Januari 2029 tidak ada naskah yang berlaku: PKS 4/2020 berakhir 31 Desember 2028.',
    )
  })
  it('computes the status with what was known then', () => {
    const status = (id: string, on: string) => chainOn(family, day(on)).stateOf(id)?.status
    expect(status(pks.id, '2020-06-01')).toBeNull()
    expect(status(pks.id, '2023-01-01')).toBe('active')
    expect(status(pks.id, '2025-11-30')).toBe('expiring')
    expect(status(pks.id, '2025-12-01')).toBe('extended')
  })
  it('tells of a parent that is over below which something goes on', () => {
    expect(orphansOn(family, '2024-12-31')).toEqual([])
    expect(orphansOn(family, '2025-01-01')).toEqual(['Naskah 2 < Naskah 1'])
    const renewed = member(5, {
      parentId: kb.id,
      relation: 'PERPANJANGAN',
      signedOn: '2024-12-30',
      startsOn: '2025-01-01',
    })
    expect(orphansOn([...family, renewed], '2025-01-01')).toEqual([])
  })
  it('a letter of intent is done with, not missed', () => {
    const loi = member(6, { scheme: 'KSDPL', documentKind: 'LOI', signedOn: '2020-01-01', endsOn: '2020-12-31' })
    const mou = member(7, {
      scheme: 'KSDPL',
      documentKind: 'MOU',
      parentId: loi.id,
      relation: 'PELAKSANAAN',
      signedOn: '2020-11-01',
    })
    expect(orphansOn([loi, mou], '2022-01-01')).toEqual([])
  })
  it('what is ended takes its addenda along, on the day itself', () => {
    const ended = { ...pks, closing: 'DIAKHIRI' as const, closedOn: day('2023-03-01') }
    expect(applying([kb, ended, addendum], '2023-02-28')).toEqual(['Naskah 1', 'Naskah 2', 'Naskah 3'])
    expect(applying([kb, ended, addendum], '2023-03-01')).toEqual(['Naskah 1'])
    expect(textWords(chainOn([kb, ended, addendum], day('2023-03-01')), pks.id)).toContain('tidak ada naskah')
  })
  it('finds what goes on below, at any depth', () => {
    const titles = (id: string) => livingBelow(family, chainOn(family, day('2023-01-01')), id).map(({ title }) => title)
    expect(titles(kb.id)).toEqual(['Naskah 2', 'Naskah 3'])
    expect(titles(addendum.id)).toEqual([])
  })
})

describe('the tree', () => {
  const lines = (members: readonly ChainMember[], closed?: ReadonlySet<string>) =>
    chainRows(members, closed).map(
      ({ member: { title }, level, place, siblings }) => `${level} ${title} ${place}/${siblings}`,
    )

  it('stands from the root down, by signing', () => {
    expect(lines(family)).toEqual(['1 Naskah 1 1/1', '2 Naskah 2 1/1', '3 Naskah 3 1/2', '3 Naskah 4 2/2'])
    expect(lines(family, new Set([pks.id]))).toEqual(['1 Naskah 1 1/1', '2 Naskah 2 1/1'])
  })
  it('shows each member of a circle once', () => {
    const circle = [
      member(1, { parentId: idOf(2), relation: 'ADENDUM' }),
      member(2, { parentId: idOf(1), relation: 'ADENDUM' }),
    ]
    expect(lines(circle)).toHaveLength(2)
    expect(chainOn(circle, day('2024-01-01')).textOf(idOf(1))).toBeNull()
  })
  it('a renewal shows the old and the new end', () => {
    expect(renewalDates(renewal, pks)).toBe('31 Des 2025 → 31 Des 2028')
    expect(renewalDates(addendum, pks)).toBeNull()
  })
})

/** Days of the window in which random families live. */
const SPAN = 60
const first = day('2024-02-01')
const days = Array.from({ length: SPAN }, (_, offset) => addDays(first, offset))
const at = (offset: number | null): CalendarDate | null => (offset === null ? null : addDays(first, offset))

const offset = fc.integer({ min: 0, max: SPAN - 1 })
const someday = fc.option(offset, { nil: null, freq: 4 })
const seed = fc.record({
  parent: fc.nat(),
  relation: fc.constantFrom('PELAKSANAAN' as const, 'ADENDUM' as const, 'PERPANJANGAN' as const),
  signed: someday,
  start: fc.option(offset, { nil: null }),
  length: fc.option(fc.integer({ min: 0, max: 25 }), { nil: null }),
  ended: fc.option(offset, { nil: null, freq: 1 }),
  trashed: fc.boolean(),
})
const families = fc.array(seed, { minLength: 1, maxLength: 8 }).map((seeds) =>
  seeds.map((one, index) => {
    const hangs = index > 0
    const start = one.start ?? one.signed
    return member(index + 1, {
      parentId: hangs ? idOf((one.parent % index) + 1) : null,
      relation: hangs ? one.relation : null,
      signedOn: at(one.signed),
      startsOn: at(one.start),
      endsOn: one.length !== null && start !== null ? at(start + one.length) : null,
      termKind: one.length !== null && start !== null ? 'SAMPAI' : 'TERBUKA',
      closing: one.ended === null ? null : 'DIAKHIRI',
      closedOn: at(one.ended),
      trashed: one.trashed && index % 3 === 2,
    })
  }),
)

/**
 * The oracle paints a strip of days per member and rubs out what does not count, parents before children; it knows neither
 * lines nor groups.
 */
function paint(members: readonly ChainMember[]): Map<string, boolean[]> {
  const strips = new Map<string, boolean[]>()
  for (const one of members) {
    const strip = days.map(() => one.signedOn !== null && !one.trashed)
    days.forEach((date, index) => {
      if (one.signedOn !== null && date < one.signedOn) strip[index] = false
      if (one.startsOn !== null && date < one.startsOn) strip[index] = false
      if (one.endsOn !== null && date > one.endsOn) strip[index] = false
      if (one.closing === 'DIAKHIRI' && one.closedOn !== null && date >= one.closedOn) strip[index] = false
    })
    strips.set(one.id, strip)
  }
  const rootOf = (one: ChainMember): ChainMember => {
    const above = members.find(({ id }) => id === one.parentId)
    return one.relation === 'ADENDUM' && above ? rootOf(above) : one
  }
  const painted = new Map([...strips].map(([id, strip]) => [id, [...strip]]))
  for (const one of members.filter(({ relation }) => relation === 'ADENDUM')) {
    const root = rootOf(one)
    days.forEach((date, index) => {
      const rootEnded = root.closing === 'DIAKHIRI' && root.closedOn !== null && date >= root.closedOn
      const carried = members.some(
        (other) => rootOf(other) === root && (other === root || other.endsOn !== null) && strips.get(other.id)![index],
      )
      if (rootEnded || (one.endsOn === null && !carried)) painted.get(one.id)![index] = false
    })
  }
  return painted
}

test('random families on every day are what a naive walk over the days says', () => {
  fc.assert(
    fc.property(families, (members) => {
      const painted = paint(members)
      const headOf = (one: ChainMember): string => {
        const above = members.find(({ id }) => id === one.parentId)
        return above && one.relation !== 'PELAKSANAAN' ? headOf(above) : one.id
      }
      days.forEach((date, index) => {
        const chain = chainOn(members, date)
        for (const one of members) {
          expect(chain.stateOf(one.id)?.applies).toBe(painted.get(one.id)![index])
          const line = members.filter((other) => headOf(other) === headOf(one) && painted.get(other.id)![index])
          const newest = line.reduce<ChainMember | null>((best, other) => {
            const later = (a: ChainMember) => [a.signedOn!, a.startsOn ?? a.signedOn!, a.id].join()
            return best === null || later(other) > later(best) ? other : best
          }, null)
          expect(chain.textOf(one.id)?.id ?? null).toBe(newest?.id ?? null)
        }
        const orphans = members.filter((child) => {
          const parent = members.find(({ id }) => id === child.parentId)
          if (!parent || child.relation !== 'PELAKSANAAN' || !painted.get(child.id)![index]) return false
          const line = members.filter((other) => headOf(other) === headOf(parent))
          return (
            line.some(({ signedOn }) => signedOn !== null && signedOn <= date) &&
            line.every(({ id }) => !painted.get(id)![index])
          )
        })
        expect(chain.orphans.map(({ child }) => child.id)).toEqual(orphans.map(({ id }) => id))
      })
    }),
    { numRuns: 100 },
  )
}, 60_000)
