/** The part of the tour about what is left to do, and what is bound for a meeting and for a year. */
import { expect } from '@playwright/test'
import { join } from 'node:path'
import { call } from '../../test/e2e/support/calls'
import { stubSaveDialog } from '../../test/e2e/support/dialogs'
import type { TourTools } from './minutes'

/** Any sheet of a pack is printed first; on a slow machine that takes a while. */
const PATIENCE = 180_000

export async function packsTour(tools: TourTools): Promise<void> {
  await followUps(tools)
  await pack(tools)
  await book(tools)
}

async function followUps({ simpul: { page }, timed, show, shoot, savePaper }: TourTools): Promise<void> {
  await show('/tindak-lanjut?mode="board"')
  await expect(page.locator('[data-card]').first()).toBeVisible()
  await shoot('papan-tindak-lanjut')
  const statuses = ['overdue', 'dueSoon', 'running', 'todo'] as const
  const { rows } = await call(page, 'followUps.list', { statuses: [...statuses], limit: 200 })
  const told = rows.find(({ notes }) => notes > 0)
  if (!told) throw new Error('No follow-up with progress in the sample data')
  await show(`/tindak-lanjut?tab="all"&id="${told.id}"`)
  await expect(page.getByRole('list', { name: 'Catatan perkembangan' }).getByRole('listitem').first()).toBeVisible()
  await shoot('satu-tindak-lanjut')
  await timed('Mencetak rekap tindak lanjut', async () => {
    await page.getByRole('button', { name: 'Rekap', exact: true }).click()
    await page.getByRole('button', { name: 'Lihat dan cetak' }).click()
    await savePaper('rekap-tindak-lanjut.pdf')
  })
}

async function pack({ simpul: { app, page }, out, timed, show, shoot, note }: TourTools): Promise<void> {
  const { rows } = await call(page, 'meetings.list', { kinds: ['RAKOR'], from: Date.now(), limit: 1 })
  const [next] = rows
  if (!next) throw new Error('No rakor to come in the sample data')
  await show(`/rakor/${next.id}?tab=acara`)
  await expect(page.getByRole('list', { name: 'Tindak lanjut rapat lalu' })).toBeVisible()
  await shoot('acara-rapat')
  await page.getByRole('button', { name: 'Cetak', exact: true }).click()
  await page.getByRole('menuitem', { name: /Bahan rakor/ }).click()
  await expect(page.getByRole('list', { name: 'Bagian bahan rakor' })).toContainText('berkas')
  await shoot('bahan-rakor')
  await timed('Menyusun bahan rakor', async () => {
    await stubSaveDialog(app, join(out, 'bahan-rakor.pdf'))
    await page.getByRole('button', { name: /Susun PDF/ }).click()
    await expect(page.getByText(/bahan-rakor\.pdf disimpan/)).toBeVisible({ timeout: PATIENCE })
  })
  note('bahan-rakor.pdf')
}

async function book({ simpul: { app, page }, out, timed, show, shoot, note }: TourTools): Promise<void> {
  await show('/rakor')
  await page.getByRole('button', { name: 'Kalender lain (.ics)' }).click()
  await page.getByRole('menuitem', { name: 'Buku rakor' }).click()
  await expect(page.getByText(/rapat dengan notula masuk buku/)).toBeVisible()
  await shoot('buku-rakor')
  await timed('Menyusun buku rakor', async () => {
    await stubSaveDialog(app, join(out, 'buku-rakor.pdf'))
    await page.getByRole('button', { name: /Susun PDF/ }).click()
    await expect(page.getByText(/buku-rakor\.pdf disimpan/)).toBeVisible({ timeout: PATIENCE })
  })
  note('buku-rakor.pdf')
  const dialog = page.getByRole('dialog', { name: 'Buku rakor' })
  if (await dialog.isVisible()) await dialog.getByRole('button', { name: 'Tutup' }).click()
}
