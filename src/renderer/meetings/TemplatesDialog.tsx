/** Own templates of meetings: rename, delete, bring back. */
import Delete from '@mui/icons-material/DeleteOutlineOutlined'
import Rename from '@mui/icons-material/EditOutlined'
import Restore from '@mui/icons-material/RestoreFromTrashOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useState } from 'react'
import { meetingKindWords } from '../../shared/meetings/enums'
import type { MeetingTemplate } from '../../shared/invitations/template'
import { call, useRoute } from '../ipc/hooks'
import { useRights } from '../ipc/session'
import { NameDialog } from '../records/NameDialog'
import { DialogShell } from '../ui/DialogShell'
import { useErrorDialog } from '../ui/ErrorDialogProvider'
import { IconAction } from '../ui/IconAction'
import { Row } from '../ui/Row'
import { Section } from '../ui/Section'
import { useDone } from '../ui/UndoContext'

export function TemplatesDialog({ onClose }: { onClose: () => void }) {
  const own = useRoute('meetingTemplates.list', {}).data ?? []
  const trashed = useRoute('meetingTemplates.list', { trashed: true }).data ?? []
  const { mayWrite } = useRights()
  const [renaming, setRenaming] = useState<MeetingTemplate | null>(null)
  const { trash, restore, rename } = useTemplateActions()
  return (
    <DialogShell
      open
      title="Templat rapat"
      onClose={onClose}
      width={560}
      actions={
        <Button autoFocus onClick={onClose}>
          Tutup
        </Button>
      }
    >
      <Section title="Templat sendiri">
        {own.length === 0 && (
          <Box sx={{ typography: 'cell', color: 'text.secondary' }}>
            Belum ada. Buka rapat yang hendak dicontoh, lalu pilih Simpan sebagai templat.
          </Box>
        )}
        {own.map((template) => (
          <Line key={template.id} template={template}>
            {mayWrite && (
              <>
                <IconAction label={`Ganti nama ${template.name}`} onClick={() => setRenaming(template)}>
                  <Rename fontSize="small" />
                </IconAction>
                <IconAction label={`Hapus ${template.name}`} onClick={() => trash(template)}>
                  <Delete fontSize="small" />
                </IconAction>
              </>
            )}
          </Line>
        ))}
      </Section>
      {trashed.length > 0 && (
        <Section title="Dihapus" ruled>
          {trashed.map((template) => (
            <Line key={template.id} template={template}>
              {mayWrite && (
                <IconAction label={`Pulihkan ${template.name}`} onClick={() => restore(template)}>
                  <Restore fontSize="small" />
                </IconAction>
              )}
            </Line>
          ))}
        </Section>
      )}
      {renaming && (
        <NameDialog
          title="Ganti nama templat"
          label="Nama"
          value={renaming.name}
          confirm="Ganti nama"
          onSave={async (name) => {
            await rename(renaming, name)
            setRenaming(null)
          }}
          onClose={() => setRenaming(null)}
        />
      )}
    </DialogShell>
  )
}

function Line({ template: { name, kind, value }, children }: { template: MeetingTemplate; children: React.ReactNode }) {
  return (
    <Row gap={1} sx={{ minHeight: 40, borderTop: '1px solid', borderColor: 'line.hair', typography: 'cell' }}>
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <Box sx={{ fontWeight: 500, overflowWrap: 'anywhere' }}>{name}</Box>
        <Box sx={{ typography: 'note', color: 'text.secondary' }}>
          {meetingKindWords[kind]}, {value.agenda.length} acara, {value.invitees.length} undangan
        </Box>
      </Box>
      {children}
    </Row>
  )
}

function useTemplateActions() {
  const done = useDone()
  const showError = useErrorDialog()
  const attempt = (work: Promise<unknown>, message: string, title: string) =>
    void work.then(() => done(message)).catch((error: unknown) => showError(error, title))
  return {
    trash: ({ id, name }: MeetingTemplate) =>
      attempt(call('meetingTemplates.trash', { id }), `Templat ${name} dihapus.`, 'Templat belum dihapus'),
    restore: ({ id, name }: MeetingTemplate) =>
      attempt(call('meetingTemplates.restore', { id }), `Templat ${name} dipulihkan.`, 'Templat belum dipulihkan'),
    rename: async ({ id }: MeetingTemplate, name: string) => {
      await call('meetingTemplates.rename', { id, name })
      done(`Templat kini bernama ${name}.`)
    },
  }
}
