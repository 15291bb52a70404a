/** The part of the tour after a meeting: who came, the minutes as they were adopted, as paper and as document. */
import { expect } from '@playwright/test'
import { join } from 'node:path'
import { call } from '../../test/e2e/support/calls'
import type { Simpul } from '../../test/e2e/support/app'
import { stubSaveDialog } from '../../test/e2e/support/dialogs'

export type TourTools = {
  simpul: Simpul
  /** Where the outputs go. */
  out: string
  timed: <T>(step: string, work: () => Promise<T>) => Promise<T>
  show: (path: string) => Promise<void>
  shoot: (name: string) => Promise<void>
  savePaper: (file: string) => Promise<void>
  note: (file: string) => void
}

export async function minutesTour({ simpul, out, timed, show, shoot, savePaper, note }: TourTools): Promise<void> {
  const { app, page } = simpul
  const { rows } = await call(page, 'meetings.list', { text: 'Rapat Koordinasi', direction: 'desc', limit: 50 })
  const closed = rows.find(({ status }) => status === 'closed')
  const [waiting] = (await call(page, 'meetings.list', { direction: 'desc', limit: 50 })).rows.filter(
    ({ status }) => status === 'awaitingMinutes',
  )
  if (!closed || !waiting) throw new Error('No past meetings in the sample data')
  await show(`/rakor/${waiting.id}?tab=kehadiran`)
  await expect(page.getByRole('grid', { name: 'Kehadiran' })).toBeVisible()
  await shoot('kehadiran')
  await show(`/rakor/${waiting.id}?tab=notula`)
  await page
    .getByRole('textbox', { name: /^Pembahasan/ })
    .first()
    .click()
  await shoot('notula')
  await show(`/rakor/${closed.id}?tab=notula`)
  await expect(page.getByRole('list', { name: 'Versi notula' })).toBeVisible()
  await shoot('notula-disahkan')
  await timed('Mencetak notula', async () => {
    await page.getByRole('button', { name: 'Cetak notula' }).click()
    await page.getByRole('menuitem', { name: 'Cetak atau PDF' }).click()
    await savePaper('rakor-notula.pdf')
  })
  await timed('Menyimpan notula sebagai Word', async () => {
    await stubSaveDialog(app, join(out, 'rakor-notula.docx'))
    await page.getByRole('button', { name: 'Cetak notula' }).click()
    await page.getByRole('menuitem', { name: 'Word (DOCX)' }).click()
    await expect(page.getByText('rakor-notula.docx disimpan')).toBeVisible({ timeout: 60_000 })
  })
  note('rakor-notula.docx')
}
