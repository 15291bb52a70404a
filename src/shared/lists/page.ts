/** Pages of lists: what a screen asks for and what it gets. */
import { z } from 'zod'

/** Offset paging with a stable order; at most 200 rows a page. */
export const pageInput = {
  offset: z.number().int().min(0).default(0),
  limit: z.number().int().min(1).max(200).default(50),
}

/** A page of rows with the number of rows the filter matches. */
export const page = <T extends z.ZodType>(row: T) => z.object({ rows: z.array(row), total: z.number().int() })

export const sortDirection = z.enum(['asc', 'desc'])

/** Text of a form field: trimmed, empty becomes null. */
export const optionalText = (max = 2000) =>
  z
    .string()
    .trim()
    .max(max, `Paling panjang ${max.toLocaleString('id-ID')} huruf.`)
    .nullable()
    .default(null)
    .transform((value) => (value === '' ? null : value))

/** Text that must be there; `what` names it in the message: "Isi judul." */
export const requiredText = (what: string, max = 500) =>
  z
    .string({ error: `Isi ${what}.` })
    .trim()
    .min(1, `Isi ${what}.`)
    .max(max, `Paling panjang ${max} huruf.`)
