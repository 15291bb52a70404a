/** Routes of the pack of a meeting and of the book of meetings. Where to write is asked by main, never told by the page. */
import { z } from 'zod'
import { MeetingId } from '../ids/ids'
import { query, task } from '../ipc/define'
import { BookInput, BookPreview, BookSpan, PackInput, PackOptions, PackProgress } from './model'

const saved = z
  .object({
    name: z.string(),
    /** Null for a document, whose pages Word counts. */
    pages: z.number().int().nullable(),
    notices: z.array(z.string()),
  })
  // Null: the person closed the dialog.
  .nullable()

export const packsContract = {
  'packs.options': query(z.object({ meetingId: MeetingId }), PackOptions),
  'packs.compile': task({ input: PackInput, output: saved, progress: PackProgress, access: 'read' }),
  'packs.bookPreview': query(BookSpan, BookPreview),
  'packs.book': task({ input: BookInput, output: saved, progress: PackProgress, access: 'read' }),
} as const
