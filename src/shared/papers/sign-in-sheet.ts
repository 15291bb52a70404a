/** Data of the sign-in sheet. */
import { z } from 'zod'
import { Imprint, Letterhead, Signature } from './model'

export const SignInRow = z.object({
  name: z.string().nullable(),
  post: z.string().nullable(),
  office: z.string().nullable(),
})
export type SignInRow = z.output<typeof SignInRow>

export const SignInSheetData = z.object({
  letterhead: Letterhead,
  /** Lines above the table: Acara, Hari/tanggal, Waktu, Tempat. */
  facts: z.array(z.object({ label: z.string(), value: z.string() })),
  rows: z.array(SignInRow),
  /** Empty numbered rows for people who come uninvited. */
  blankRows: z.number().int().min(0).max(60),
  signature: Signature.nullable(),
  /** Names the meeting for whoever files the signed sheet: title, day and id. */
  code: z.string().nullable().default(null),
  imprint: Imprint.nullable().default(null),
})
export type SignInSheetData = z.output<typeof SignInSheetData>
