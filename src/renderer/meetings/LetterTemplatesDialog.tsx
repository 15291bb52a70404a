/** Templat surat: DOCX of the office with fields, what the fields are, and a sample to start from. */
import Add from '@mui/icons-material/AddOutlined'
import Delete from '@mui/icons-material/DeleteOutlineOutlined'
import Rename from '@mui/icons-material/EditOutlined'
import Restore from '@mui/icons-material/RestoreFromTrashOutlined'
import Try from '@mui/icons-material/FactCheckOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useState, type ReactNode } from 'react'
import type { AddedTemplate, LetterTemplate } from '../../shared/invitations/contract'
import { useRoute } from '../ipc/hooks'
import { useRights } from '../ipc/session'
import { NameDialog } from '../records/NameDialog'
import { DialogShell } from '../ui/DialogShell'
import { IconAction } from '../ui/IconAction'
import { Notice } from '../ui/Notice'
import { Row } from '../ui/Row'
import { Section } from '../ui/Section'
import { LetterFieldList } from './LetterFieldList'
import { useLetterTemplates } from './use-letter-templates'

export function LetterTemplatesDialog({ onClose }: { onClose: () => void }) {
  const templates = useRoute('letterTemplates.list', {}).data ?? []
  const trashed = useRoute('letterTemplates.list', { trashed: true }).data ?? []
  const { mayWrite } = useRights()
  const [renaming, setRenaming] = useState<LetterTemplate | null>(null)
  const [refused, setRefused] = useState<Extract<AddedTemplate, { kind: 'refused' }> | null>(null)
  const actions = useLetterTemplates()
  const add = async () => {
    const added = await actions.add()
    setRefused(added?.kind === 'refused' ? added : null)
  }
  return (
    <DialogShell
      open
      title="Templat surat"
      onClose={onClose}
      width={720}
      actions={
        <>
          <Button onClick={actions.saveSample}>Simpan contoh templat</Button>
          <Button variant="contained" color="primary" autoFocus onClick={onClose}>
            Tutup
          </Button>
        </>
      }
    >
      {refused && <Refused refused={refused} />}
      <Section
        title="Templat kantor"
        action={
          mayWrite && (
            <Button size="small" startIcon={<Add />} onClick={() => void add()}>
              Tambah templat
            </Button>
          )
        }
      >
        {templates.length === 0 && (
          <Box sx={{ typography: 'cell', color: 'text.secondary' }}>
            Belum ada. Simpan contoh templat, ubah di Word sesuai bentuk surat kantor, lalu tambahkan di sini.
          </Box>
        )}
        {templates.map((template) => (
          <Line key={template.id} template={template}>
            <IconAction label={`Uji isi ${template.name}`} onClick={() => actions.tryOut(template)}>
              <Try fontSize="small" />
            </IconAction>
            {mayWrite && (
              <>
                <IconAction label={`Ganti nama ${template.name}`} onClick={() => setRenaming(template)}>
                  <Rename fontSize="small" />
                </IconAction>
                <IconAction label={`Hapus ${template.name}`} onClick={() => actions.trash(template)}>
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
                <IconAction label={`Pulihkan ${template.name}`} onClick={() => actions.restore(template)}>
                  <Restore fontSize="small" />
                </IconAction>
              )}
            </Line>
          ))}
        </Section>
      )}
      <LetterFieldList />
      {renaming && (
        <NameDialog
          title="Ganti nama templat"
          label="Nama"
          value={renaming.name}
          confirm="Ganti nama"
          onSave={async (name) => {
            await actions.rename(renaming, name)
            setRenaming(null)
          }}
          onClose={() => setRenaming(null)}
        />
      )}
    </DialogShell>
  )
}

function Refused({ refused: { name, faults } }: { refused: { name: string; faults: string[] } }) {
  return (
    <Notice tone="urgent" sx={{ mb: '10px' }}>
      <Box role="alert">
        <b>{name}</b> tidak disimpan:
        <Box component="ul" sx={{ m: 0, pl: '18px' }}>
          {faults.map((fault) => (
            <li key={fault}>{fault}</li>
          ))}
        </Box>
      </Box>
    </Notice>
  )
}

function Line({ template: { name, fileName }, children }: { template: LetterTemplate; children: ReactNode }) {
  return (
    <Row gap={1} sx={{ minHeight: 40, borderTop: '1px solid', borderColor: 'line.hair', typography: 'cell' }}>
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <Box sx={{ fontWeight: 500, overflowWrap: 'anywhere' }}>{name}</Box>
        <Box sx={{ typography: 'note', color: 'text.secondary', overflowWrap: 'anywhere' }}>{fileName}</Box>
      </Box>
      {children}
    </Row>
  )
}
