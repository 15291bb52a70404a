/** The calendar whole: series with an exception, copies, year, layers, and calendar files out and in. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import ICAL from 'ical.js'
import { calendarDate } from '../../src/shared/calendar/dates'
import { momentAt, todayIn } from '../../src/shared/calendar/moments'
import { launch, type Simpul } from './support/app'
import { expectNoAxe } from './support/axe'
import { call, completeFirstRun } from './support/calls'
import { stubOpenDialog, stubSaveDialog } from './support/dialogs'

const zone = 'Asia/Makassar'
const at = (date: string, hour: number) => momentAt(calendarDate.parse(date), hour * 60, zone)

let simpul: Simpul
test.beforeEach(async () => {
  simpul = await launch()
  await completeFirstRun(simpul.page)
})
test.afterEach(() => simpul.close())

const goTo = (page: Page, path: string) => page.evaluate((hash) => void (location.hash = hash), path)
const meetings = async (page: Page) => (await call(page, 'meetings.list', { limit: 200 })).rows
const days = async (page: Page) => (await meetings(page)).map(({ startsAt }) => todayIn(zone, startsAt))
const base = { title: 'Rapat teknis', kind: 'TEKNIS_TKKSD', place: 'Ruang Rapat Biro' } as const

test('a series is planned in the form, one meeting moved, and all others changed together', async () => {
  test.slow()
  const { page } = simpul
  await goTo(page, `/rakor/baru?mulai=${at('2026-12-14', 9)}&selesai=${at('2026-12-14', 11)}`)
  await page.getByLabel('Nama rapat').fill('Rapat teknis')
  await page.getByRole('combobox', { name: /Jenis/ }).click()
  await page.getByRole('option', { name: 'Rapat teknis TKKSD' }).click()
  await page.getByRole('button', { name: 'Jadikan rapat berulang' }).click()
  await expect(page.getByRole('combobox', { name: 'Pengulangan' })).toHaveText('Setiap bulan pada Senin kedua')
  await page.getByRole('textbox', { name: 'Banyaknya' }).fill('4')
  await expect(page.getByText('4 rapat', { exact: true })).toBeVisible()
  await page.getByRole('checkbox', { name: /Senin, 8 Mar 2027/ }).uncheck()
  await expect(page.getByText('3 rapat', { exact: true })).toBeVisible()
  await expectNoAxe(simpul)
  await page.keyboard.press('Control+S')
  await expect(page.getByText('Seri 3 rapat dibuat.')).toBeVisible()
  expect(await days(page)).toEqual(['2026-12-14', '2027-01-11', '2027-02-08'])

  const [, second] = await meetings(page)
  await call(page, 'meetings.move', { id: second!.id, startsAt: at('2027-01-13', 9), endsAt: at('2027-01-13', 11) })
  await expect(page.getByText(/dipindah dari 11 Jan 2027/)).toBeVisible()
  await page.keyboard.press('F2')
  await page.getByLabel('Tempat').fill('Aula')
  await page.getByRole('group', { name: 'Mulai' }).getByRole('spinbutton', { name: 'Jam' }).click()
  await page.keyboard.type('10')
  await page.keyboard.press('Control+S')
  await page.getByRole('radio', { name: 'Semua rapat dalam seri' }).check()
  await page.getByRole('button', { name: 'Simpan', exact: true }).last().click()
  await expect(page.getByText('3 rapat disimpan.')).toBeVisible()
  expect((await meetings(page)).map(({ place, startsAt }) => [place, startsAt])).toEqual([
    ['Aula', at('2026-12-14', 10)],
    ['Aula', at('2027-01-13', 9)],
    ['Aula', at('2027-02-08', 10)],
  ])
  await page
    .getByRole('button', { name: /Urungkan/ })
    .last()
    .click()
  await expect.poll(async () => (await meetings(page)).map(({ place }) => place)).toEqual([null, null, null])
})

test('a meeting is copied to another date, and the year opens its month', async () => {
  const { page } = simpul
  const { id } = await call(page, 'meetings.create', {
    ...base,
    startsAt: at('2026-11-26', 9),
    endsAt: at('2026-11-26', 11),
    letterNumber: '12',
    invitees: [{ kind: 'ORANG', name: 'Arsyad' }],
  })
  await goTo(page, `/rakor/${id}`)
  await page.getByRole('button', { name: 'Tindakan lain' }).click()
  await page.getByRole('menuitem', { name: 'Salin ke tanggal lain' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('spinbutton', { name: 'Tanggal' }).first().click()
  await page.keyboard.type('31122026')
  await dialog.getByRole('button', { name: 'Salin rapat' }).click()
  await expect(page.getByText(/Rapat disalin ke Kam, 31 Des 2026/)).toBeVisible()
  const copied = (await meetings(page))[1]
  const { input } = await call(page, 'meetings.get', { id: copied!.id })
  expect(input).toMatchObject({ letterNumber: null, place: 'Ruang Rapat Biro' })
  expect(input.invitees.map(({ name }) => name)).toEqual(['Arsyad'])

  await goTo(page, '/rakor?tampilan=tahun&tanggal=2026-11-24')
  await expect(page.getByRole('button', { name: 'November 1 rapat' })).toBeVisible()
  await expect(page.getByRole('button', { name: /^Kamis, 31 Desember 2026, .*1 rapat/ })).toBeVisible()
  await expectNoAxe(simpul)
  await page.getByRole('button', { name: 'Desember 1 rapat' }).click()
  await expect(page.getByRole('heading', { name: 'Desember 2026' })).toBeVisible()
  await expect(page.locator('.ev').filter({ hasText: 'Rapat teknis' })).toBeVisible()
})

test('layers are switched, remembered, and lead to their record', async () => {
  test.slow()
  const { page } = simpul
  const partners = []
  for (const name of ['Universitas Halu Oleo', 'Kabupaten Kolaka'])
    partners.push(
      (await call(page, 'partners.save', { id: null, input: { name, kind: 'PERGURUAN_TINGGI' } as never })).id,
    )
  const { id } = await call(page, 'agreements.create', {
    scheme: 'KSDPK',
    documentKind: 'PKS',
    title: 'Air bersih lintas daerah',
    signedOn: '2024-08-18',
    termKind: 'SAMPAI',
    endsOn: '2026-08-12',
    parties: partners.map((partnerId) => ({ partnerId })),
  } as never)
  await goTo(page, '/rakor?tampilan=bulan&tanggal=2026-08-01')
  const item = page.locator('.ev-layer-deadlines').filter({ hasText: 'Air bersih' })
  await expect(page.locator('.ev-layer-holidays').filter({ hasText: 'Kemerdekaan' })).toBeVisible()
  await expect(item).toBeHidden()
  await page.getByRole('checkbox', { name: 'Batas waktu naskah' }).check()
  await expect(item).toBeVisible()
  await page.getByRole('checkbox', { name: 'Hari libur' }).uncheck()
  await expect(page.locator('.ev-layer-holidays')).toHaveCount(0)
  await expectNoAxe(simpul)
  await page.reload()
  await expect(page.getByRole('checkbox', { name: 'Batas waktu naskah' })).toBeChecked()
  await item.click()
  await expect(page).toHaveURL(new RegExp(`kerja-sama/${id}`))
})

test('the calendar goes out as a file that others read, and a file of others comes in after a dry run', async () => {
  test.slow()
  const { app, page, dataDir } = simpul
  await call(page, 'meetings.create', { ...base, startsAt: at('2026-11-26', 9), endsAt: at('2026-11-26', 11) })
  const path = join(dataDir, '..', 'rakor.ics')
  await stubSaveDialog(app, path)
  await goTo(page, '/rakor?tampilan=bulan&tanggal=2026-11-24')
  await page.getByRole('button', { name: 'Kalender lain (.ics)' }).click()
  await page.getByRole('menuitem', { name: 'Simpan November 2026 (.ics)' }).click()
  await expect(page.getByText('rakor.ics disimpan: 1 rapat.')).toBeVisible()
  const [event] = new ICAL.Component(ICAL.parse(readFileSync(path, 'utf8')) as unknown[]).getAllSubcomponents('vevent')
  expect(String(event?.getFirstPropertyValue('dtstart'))).toBe('2026-11-26T01:00:00Z')

  const foreign = [
    'BEGIN:VEVENT',
    'UID:luar@uji',
    'SUMMARY:Rapat pusat',
    'DTSTART;TZID=Asia/Jakarta:20261127T080000',
    'DURATION:PT2H',
    'END:VEVENT',
    'BEGIN:VEVENT',
    'UID:antah@uji',
    'SUMMARY:Antah berantah',
    'DTSTART;TZID=Antah/Berantah:20261127T080000',
    'END:VEVENT',
    'END:VCALENDAR',
  ].join('\r\n')
  writeFileSync(path, readFileSync(path, 'utf8').replace('END:VCALENDAR', foreign))
  await stubOpenDialog(app, [path])
  await page.getByRole('button', { name: 'Kalender lain (.ics)' }).click()
  await page.getByRole('menuitem', { name: 'Impor kalender (.ics)' }).click()
  await page.getByRole('button', { name: 'Pilih berkas' }).click()
  await expect(page.getByRole('tab', { name: /^Baru ?1$/ })).toBeVisible()
  await expect(page.getByRole('tab', { name: /^Sudah ada ?1$/ })).toBeVisible()
  await expect(page.getByText(/Zona waktu "Antah\/Berantah" tidak dikenal/)).toBeVisible()
  await expectNoAxe(simpul)
  expect(await meetings(page)).toHaveLength(1)
  await page.getByRole('button', { name: 'Catat 1 rapat' }).click()
  await expect(page.getByText(/1 rapat dicatat dan 0 diubah/)).toBeVisible()
  expect((await meetings(page))[1]).toMatchObject({ title: 'Rapat pusat', startsAt: at('2026-11-27', 9) })
})

test('the tiles of Beranda open lists with as many rows', async () => {
  const { page } = simpul
  const now = Date.now()
  const day = 86_400_000
  for (const days of [-3, -2, 1, 2, 3]) {
    const startsAt = now + days * day
    await call(page, 'meetings.create', { ...base, title: `Rapat ${days}`, startsAt, endsAt: startsAt + day / 24 })
  }
  const dueOn = todayIn(zone, now - 5 * day)
  await call(page, 'followUps.save', { id: null, input: { title: 'Kirim data', dueOn } })
  for (const [word, count] of [
    ['rapat mendatang', 3],
    ['notula belum ada', 2],
    ['tindak lanjut terlambat', 1],
  ] as const) {
    await goTo(page, '/')
    await page.getByRole('button', { name: `${count} ${word}` }).click()
    await expect(page.getByRole('grid').getByRole('row')).toHaveCount(count + 1)
  }
})
