/** Routes of the file store. Paths stay in main; the page holds tokens. */
import { z } from 'zod'
import { AgendaItemId, AttachmentId } from '../ids/ids'
import { command, query, task } from '../ipc/define'
import { optionalText, page, pageInput, requiredText } from '../lists/page'
import { fileRoles } from './enums'
import { AttachmentView, FileProgress, FileTarget, ImportOutcome, OfferedFile, TrashedFile } from './model'

const one = z.object({ id: AttachmentId })

export const filesContract = {
  'files.list': query(z.object({ target: FileTarget, trashed: z.boolean().default(false) }), z.array(AttachmentView)),
  /** Files in the trash whose record is not there itself, the newest first. */
  'files.trashed': query(z.object(pageInput), page(TrashedFile)),
  /** Opens the file dialog; an empty list when the person cancelled. */
  'files.choose': command(z.object({}), z.array(OfferedFile)),
  /** Takes the files that were dropped with this very request. */
  'files.drop': command(z.object({}), z.array(OfferedFile)),
  'files.import': task({
    input: z.object({
      target: FileTarget,
      tokens: z.array(z.string()).min(1).max(500),
      role: z.enum(fileRoles),
      agendaItemId: AgendaItemId.nullable().default(null),
    }),
    output: z.array(ImportOutcome),
    progress: FileProgress,
  }),
  'files.update': command(
    z.object({
      id: AttachmentId,
      name: requiredText('nama berkas', 200),
      role: z.enum(fileRoles),
      note: optionalText(1000),
      /** Left out, it stays with the item it belongs to. */
      agendaItemId: AgendaItemId.nullable().optional(),
    }),
    one,
  ),
  /** Puts an attachment before or behind its neighbours; `position` from 1. */
  'files.move': command(z.object({ id: AttachmentId, position: z.number().int().min(1) }), one),
  'files.trash': command(one, one),
  'files.restore': command(one, one),
  'files.openExternal': command(one, z.object({}), { access: 'read' }),
  /** Null when the person cancelled the dialog. */
  'files.saveCopy': command(one, z.object({ name: z.string() }).nullable(), { access: 'read' }),
  /** Hashes one stored file again and says whether it is still what came in. */
  'files.check': command(one, AttachmentView, { access: 'read' }),
} as const
