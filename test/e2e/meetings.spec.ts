/** Rakor in the real application: planned and moved by dragging, changed in the form, kept over a restart. */
import { expect, test, type Locator, type Page } from '@playwright/test'
import { calendarDate } from '../../src/shared/calendar/dates'
import { momentAt, timeText } from '../../src/shared/calendar/moments'
import { launch, type Simpul } from './support/app'
import { expectNoAxe } from './support/axe'
import { call, completeFirstRun } from './support/calls'

const zone = 'Asia/Makassar'
const at = (date: string, hour: number, minute = 0) => momentAt(calendarDate.parse(date), hour * 60 + minute, zone)
/** A Thursday; the week of it is shown, whatever the day of the test. */
const day = '2026-11-26'

let simpul: Simpul
test.beforeEach(async () => {
  simpul = await launch()
  await completeFirstRun(simpul.page)
})
test.afterEach(() => simpul.close())

/** Goes to a place of the application without a reload. */
async function goTo(page: Page, path: string): Promise<void> {
  await page.evaluate((hash) => void (location.hash = hash), path)
}

/** Drags with the mouse; the calendar notices a drag by its steps. */
async function drag(page: Page, from: { x: number; y: number }, to: { x: number; y: number }): Promise<void> {
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move(from.x + 2, from.y + 6, { steps: 2 })
  await page.mouse.move(to.x, to.y, { steps: 12 })
  await page.mouse.up()
}

/** The middle of a day's column at a time of day, in the week view. */
async function spot(page: Page, head: string, clock: string): Promise<{ x: number; y: number }> {
  const column = await boxOf(page.getByText(head, { exact: true }).first())
  const line = await boxOf(page.locator('.cal-slot').filter({ hasText: clock }).first())
  // The label stands just below its line; a quarter of an hour is 10 px high.
  return { x: column.x + column.width / 2, y: line.y + 4 }
}

async function boxOf(locator: Locator) {
  const box = await locator.boundingBox()
  if (!box) throw new Error('Not on screen')
  return box
}

const meetings = (page: Page) => call(page, 'meetings.list', {})
const event = (page: Page) => page.locator('.ev').first()

test('a rakor is planned by dragging, moved by dragging, and the move undone', async () => {
  const { page } = simpul
  await goTo(page, `/rakor?tampilan=minggu&tanggal=${day}`)
  await expect(page.getByRole('heading', { name: '23–29 November 2026' })).toBeVisible()
  await drag(page, await spot(page, 'Kamis, 26', '09.00'), await spot(page, 'Kamis, 26', '11.00'))

  await expect(page.getByRole('heading', { name: 'Rapat baru' })).toBeVisible()
  await page.getByLabel('Nama rapat').fill('Rakor percobaan')
  await page.getByRole('combobox', { name: /Jenis/ }).click()
  await page.getByRole('option', { name: 'Rapat koordinasi' }).click()
  await page.keyboard.press('Control+S')
  await expect(page.getByRole('heading', { name: 'Rakor percobaan' })).toBeVisible()
  const [planned] = (await meetings(page)).rows
  expect(planned?.startsAt).toBe(at(day, 9))
  // The last quarter of an hour that was touched belongs to it.
  expect([at(day, 11), at(day, 11, 15)]).toContain(planned?.endsAt)
  await expect(page.getByText(/^Kamis, 26 November 2026, 09\.00–11\.(00|15) WITA$/).first()).toBeVisible()

  await goTo(page, `/rakor?tampilan=minggu&tanggal=${day}`)
  await expect(event(page)).toContainText('09.00')
  const box = await boxOf(event(page))
  const [from, to] = [await spot(page, 'Kamis, 26', '09.00'), await spot(page, 'Jumat, 27', '13.00')]
  const grip = { x: box.x + box.width / 2, y: box.y + 5 }
  await drag(page, grip, { x: grip.x + to.x - from.x, y: grip.y + to.y - from.y })
  await expect(page.getByText(/Rapat dipindahkan ke Jum, 27 Nov 2026/)).toBeVisible()
  const [moved] = (await meetings(page)).rows
  // The calendar snaps by the middle of the block, so it may land a quarter of an hour beside the pointer.
  const quarters = [at('2026-11-27', 12, 45), at('2026-11-27', 13), at('2026-11-27', 13, 15)]
  expect(quarters).toContain(moved?.startsAt)
  expect((moved?.endsAt ?? 0) - (moved?.startsAt ?? 0)).toBe((planned?.endsAt ?? 0) - (planned?.startsAt ?? 0))
  await expect(event(page)).toContainText(timeText(moved?.startsAt ?? 0, zone))

  await page
    .getByRole('button', { name: /Urungkan/ })
    .last()
    .click()
  await expect.poll(async () => (await meetings(page)).rows[0]?.startsAt).toBe(at(day, 9))
  await expect(event(page)).toContainText('09.00')
})

test('a meeting is changed in its form and survives a restart', async () => {
  const { page, dataDir, userDataDir } = simpul
  const { id } = await call(page, 'meetings.create', {
    title: 'Rakor lama',
    kind: 'RAKOR',
    startsAt: at(day, 8, 30),
    endsAt: at(day, 12),
  })
  await goTo(page, `/rakor/${id}`)
  await expect(page.getByRole('heading', { name: 'Rakor lama' })).toBeVisible()
  await page.keyboard.press('F2')
  await page.getByLabel('Nama rapat').fill('Rakor baru')
  await page.getByLabel('Tempat').fill('Aula Kantor Gubernur')
  await page.getByRole('button', { name: /Tambah acara/ }).click()
  await page.getByLabel('Nama acara ke-1').fill('Pembukaan')
  await page.getByLabel('Lama acara ke-1 dalam menit').fill('240')
  await expect(page.getByText(/Acara lewat 30 menit/)).toBeVisible()
  await page.getByRole('button', { name: 'Undang semua kab/kota' }).click()
  await expect(page.getByRole('heading', { name: 'Undangan (17)' })).toBeVisible()
  await page.getByRole('button', { name: 'Tambah orang' }).click()
  await page.getByLabel('Nama, undangan ke-18').fill('Hasnawati, S.H.')
  await page.keyboard.press('Control+S')
  await expect(page.getByRole('heading', { name: 'Rakor baru' })).toBeVisible()
  await expect(page.getByText('lewat 30 menit').first()).toBeVisible()

  await simpul.app.close()
  simpul = { ...(await launch({ dataDir, userDataDir })), close: () => simpul.app.close() }
  const { people } = await call(simpul.page, 'session.state', {})
  if (people[0]) await call(simpul.page, 'session.signIn', { id: people[0].id, pin: null })
  const detail = await call(simpul.page, 'meetings.get', { id })
  expect(detail.input).toMatchObject({ title: 'Rakor baru', place: 'Aula Kantor Gubernur', startsAt: at(day, 8, 30) })
  expect(detail.invitees).toHaveLength(18)
  expect(detail.input.agenda).toMatchObject([{ title: 'Pembukaan', minutes: 240 }])
})

test('what was typed is offered again as a draft', async () => {
  const { page } = simpul
  await goTo(page, '/rakor/baru')
  await page.getByLabel('Nama rapat').fill('Belum selesai')
  await page.keyboard.press('Escape')
  await goTo(page, '/rakor/baru')
  await expect(page.getByText('Melanjutkan draf')).toBeVisible()
  await expect(page.getByLabel('Nama rapat')).toHaveValue('Belum selesai')
  await page.getByRole('button', { name: 'Buang draf' }).click()
  await expect(page.getByLabel('Nama rapat')).toHaveValue('')
})

test('a deleted meeting leaves the calendar and is given back', async () => {
  const { page } = simpul
  const times = { startsAt: at(day, 9), endsAt: at(day, 12) }
  const { id } = await call(page, 'meetings.create', { title: 'Rakor', kind: 'RAKOR', ...times })
  await goTo(page, `/rakor/${id}`)
  await page.getByRole('button', { name: 'Tindakan lain' }).click()
  await page.getByRole('menuitem', { name: 'Hapus rapat' }).click()
  await expect(page.getByText('1 rapat dihapus.')).toBeVisible()
  expect((await meetings(page)).total).toBe(0)
  await goTo(page, `/rakor/${id}`)
  await page.getByRole('button', { name: 'Pulihkan' }).click()
  await expect(page.getByText('1 rapat dipulihkan.')).toBeVisible()
  expect((await meetings(page)).total).toBe(1)
})

const common = { kind: 'RAKOR' as const, place: 'Aula', startsAt: at(day, 9), endsAt: at(day, 12) }

test('the calendar has no serious fault for assistive technology in any view', async () => {
  test.slow()
  const { page } = simpul
  await call(page, 'meetings.create', { ...common, title: 'Pleno' })
  await goTo(page, `/rakor?tampilan=bulan&tanggal=${day}`)
  for (const view of ['Bulan', 'Minggu', 'Agenda']) {
    await page.getByRole('button', { name: view, exact: true }).click()
    await expect(event(page)).toBeVisible()
    await expectNoAxe(simpul)
  }
})

test('page and form have no serious fault for assistive technology', async () => {
  test.slow()
  const { page } = simpul
  await call(page, 'meetings.create', { ...common, title: 'Pleno' })
  const { id } = await call(page, 'meetings.create', {
    ...common,
    title: 'Rakor',
    agenda: [{ title: 'Pembukaan', minutes: 240 }],
    invitees: [{ kind: 'ORANG', name: 'Arsyad', post: 'Camat' }],
  })
  for (const tab of ['ringkasan', 'acara', 'undangan', 'surat']) {
    await goTo(page, `/rakor/${id}?tab=${tab}`)
    await expect(page.getByRole('tab', { selected: true })).toHaveText(new RegExp(tab, 'i'))
    await expectNoAxe(simpul)
  }
  await goTo(page, `/rakor/${id}/ubah`)
  await expect(page.getByLabel('Nama acara ke-1')).toHaveValue('Pembukaan')
  await expectNoAxe(simpul)
})
