/** Berkas of a record: scans and papers in their order, brought in by dialog or drop. */
import Add from '@mui/icons-material/AddOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useState, type DragEvent } from 'react'
import { fileRoles, fileRoleWords, type FileRole } from '../../shared/files/enums'
import type { AttachmentView, FileTarget } from '../../shared/files/model'
import { useRoute } from '../ipc/hooks'
import { useRights } from '../ipc/session'
import { Choice } from '../ui/Choice'
import { EmptyState } from '../ui/EmptyState'
import { Row } from '../ui/Row'
import { SkeletonRows } from '../ui/SkeletonRows'
import { FileDialog, type AgendaChoice } from './FileDialog'
import { FileRow } from './FileRow'
import { ImportOutcomes } from './ImportOutcomes'
import { useFileImport } from './use-file-import'

type Props = {
  target: FileTarget
  locked?: boolean
  /** Items of the agenda, when the files are those of a meeting. */
  items?: readonly AgendaChoice[]
}

const roleOptions = fileRoles.map((value) => ({ value, label: fileRoleWords[value] }))

export function FilesPanel({ target, locked = false, items }: Props) {
  const { mayWrite, whyNot } = useRights()
  const writable = mayWrite && !locked
  const [role, setRole] = useState<FileRole>(target.kind === 'agreement' ? 'NASKAH' : 'BAHAN')
  const [editing, setEditing] = useState<AttachmentView | null>(null)
  const list = useRoute('files.list', { target }).data
  const incoming = useFileImport(target, role)
  const add = (
    <Button startIcon={<Add />} disabled={incoming.busy} onClick={incoming.choose}>
      Tambah berkas
    </Button>
  )
  return (
    <DropZone enabled={writable && !incoming.busy} onFiles={incoming.drop}>
      {incoming.outcomes && <ImportOutcomes outcomes={incoming.outcomes} onDismiss={incoming.dismiss} />}
      {writable && (
        <Row gap={2} sx={{ mb: '10px', flexWrap: 'wrap' }}>
          <Choice
            label="Peran berkas baru"
            value={role}
            options={roleOptions}
            onChange={(next) => setRole(next ?? role)}
            width={220}
          />
          {add}
          <Box sx={{ typography: 'note', color: 'text.secondary' }}>
            atau seret berkas ke sini. PDF, JPEG, PNG, TIFF, DOCX, XLSX.
          </Box>
        </Row>
      )}
      {!list && <SkeletonRows count={3} />}
      {list?.length === 0 && (
        <EmptyState
          title="Belum ada berkas"
          text={
            writable
              ? 'Tambahkan pindaian naskah yang sudah ditandatangani. Berkas aslinya tidak diubah.'
              : (whyNot ?? undefined)
          }
        />
      )}
      <Box component="ul" aria-label="Berkas" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {list?.map((file, index) => (
          <FileRow
            key={file.id}
            file={file}
            first={index === 0}
            last={index === list.length - 1}
            writable={writable}
            belongsTo={items?.find(({ value }) => value === file.agendaItemId)?.label}
            onEdit={() => setEditing(file)}
          />
        ))}
      </Box>
      {editing && <FileDialog file={editing} items={items} onClose={() => setEditing(null)} />}
    </DropZone>
  )
}

type DropProps = { enabled: boolean; onFiles: (files: readonly File[]) => void; children: React.ReactNode }

function DropZone({ enabled, onFiles, children }: DropProps) {
  const [over, setOver] = useState(false)
  const stop = (event: DragEvent) => event.preventDefault()
  return (
    <Box
      onDragOver={(event) => {
        stop(event)
        if (enabled && event.dataTransfer.types.includes('Files')) setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        stop(event)
        setOver(false)
        if (enabled && event.dataTransfer.files.length > 0) onFiles([...event.dataTransfer.files])
      }}
      sx={{
        minHeight: 260,
        borderRadius: 1,
        outline: over ? '2px dashed' : 'none',
        outlineColor: 'primary.main',
        outlineOffset: 4,
        bgcolor: over ? 'surface.selected' : 'transparent',
      }}
    >
      {children}
    </Box>
  )
}
