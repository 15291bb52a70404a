/** The part of the tour before a meeting: a template, the agenda, replies, and the letter as a Word document. */
import { expect } from '@playwright/test'
import { join } from 'node:path'
import { call } from '../../test/e2e/support/calls'
import { stubSaveDialog } from '../../test/e2e/support/dialogs'
import type { TourTools } from './minutes'

export async function invitationsTour({ simpul, out, timed, show, shoot, note }: TourTools): Promise<void> {
  const { app, page } = simpul
  const { rows } = await call(page, 'meetings.list', { text: 'Rapat Koordinasi', direction: 'desc', limit: 1 })
  const [meeting] = rows
  if (!meeting) throw new Error('No rakor in the sample data')
  await show('/rakor/baru')
  await page.getByRole('button', { name: 'Dari templat' }).click()
  await page.getByRole('menuitem', { name: 'Rapat koordinasi (rakor)' }).click()
  await expect(page.getByLabel('Nama acara ke-1')).toHaveValue('Registrasi peserta')
  await shoot('rapat-dari-templat')
  await show(`/rakor/${meeting.id}?tab=acara`)
  await expect(page.getByRole('table', { name: 'Susunan acara' })).toBeVisible()
  await shoot('susunan-acara')
  const [invited] = (await call(page, 'meetings.list', { direction: 'desc', limit: 50 })).rows.filter(
    ({ status }) => status === 'invited',
  )
  await show(`/rakor/${(invited ?? meeting).id}?tab=undangan`)
  await expect(page.getByRole('status', { name: 'Jumlah jawaban' })).toBeVisible()
  await shoot('jawaban-undangan')
  await show(`/rakor/${meeting.id}?tab=surat`)
  await timed('Menyimpan undangan sebagai Word', async () => {
    await stubSaveDialog(app, join(out, 'rakor-undangan.docx'))
    await page.getByRole('button', { name: 'Simpan Word' }).click()
    await page.getByRole('menuitem', { name: 'Tata letak Simpul' }).click()
    await expect(page.getByText(/rakor-undangan\.docx disimpan/)).toBeVisible({ timeout: 60_000 })
  })
  note('rakor-undangan.docx')
  await page.getByRole('button', { name: 'Simpan Word' }).click()
  await page.getByRole('menuitem', { name: 'Templat surat' }).click()
  await expect(page.getByRole('dialog', { name: 'Templat surat' })).toBeVisible()
  await shoot('templat-surat')
  await page.keyboard.press('Escape')
}
