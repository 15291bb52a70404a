import { expect, test } from 'vitest'
import type { BatchView } from '../../shared/history/model'
import { takeBackLines } from './contents-words'
import { mayTakeBack, spanFrom } from './spans'

const zone = 'Asia/Makassar'

test('what a step did is said as what goes and what comes back', () => {
  expect(
    takeBackLines([
      { table: 'agreements', act: 'insert', rows: 1200 },
      { table: 'parties', act: 'update', rows: 2 },
      { table: 'meetings', act: 'trashed', rows: 1 },
    ]),
  ).toEqual({
    lost: [{ count: '1.200 naskah', what: 'yang ditambahkan, akan hilang' }],
    back: [
      { count: '2 pihak', what: 'yang diubah, kembali seperti semula' },
      { count: '1 rapat', what: 'yang dihapus, keluar dari Sampah' },
    ],
  })
  expect(takeBackLines([{ table: 'meetings', act: 'restored', rows: 1 }]).back).toBeUndefined()
})

test('a span begins at midnight of the zone', () => {
  const now = Date.UTC(2026, 0, 14, 17, 30) // 15 January, 01.30 WITA
  expect(spanFrom('today', now, zone)).toBe(Date.UTC(2026, 0, 14, 16, 0))
  expect(spanFrom('week', now, zone)).toBe(Date.UTC(2026, 0, 8, 16, 0))
})

test('only steps of people that are in force can be taken back', () => {
  const batch: BatchView = {
    id: 1,
    at: 0,
    personName: 'Rina',
    command: 'x',
    label: 'x',
    kind: 'command',
    undoable: true,
    undoOf: null,
    undoneBy: null,
  }
  expect(mayTakeBack(batch)).toBe(true)
  expect(mayTakeBack({ ...batch, undoneBy: 2 })).toBe(false)
  expect(mayTakeBack({ ...batch, undoable: false })).toBe(false)
  expect(mayTakeBack({ ...batch, kind: 'undo' })).toBe(false)
})
