/** Name, role and note of a file. */
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useState } from 'react'
import { fileRoles, fileRoleWords } from '../../shared/files/enums'
import type { AttachmentView } from '../../shared/files/model'
import type { AgendaItemId } from '../../shared/ids/ids'
import { api } from '../ipc/api'
import { Choice } from '../ui/Choice'
import { DialogShell } from '../ui/DialogShell'
import { useErrorDialog } from '../ui/ErrorDialogProvider'
import { fieldErrors } from '../ui/explain-error'
import { Field } from '../ui/Field'
import { TextInput } from '../ui/TextInput'
import { useDone } from '../ui/UndoContext'

type Props = {
  file: AttachmentView
  /** Items of the agenda that a file of a meeting can belong to. */
  items?: readonly AgendaChoice[] | undefined
  onClose: () => void
}

export type AgendaChoice = { value: AgendaItemId; label: string }

const roleOptions = fileRoles.map((value) => ({ value, label: fileRoleWords[value] }))

export function FileDialog({ file, items, onClose }: Props) {
  const done = useDone()
  const showError = useErrorDialog()
  const [name, setName] = useState(file.name)
  const [role, setRole] = useState(file.role)
  const [item, setItem] = useState<AgendaItemId | null>(file.agendaItemId)
  const [note, setNote] = useState(file.note ?? '')
  const [faults, setFaults] = useState<Record<string, string[]>>({})
  const save = async () => {
    try {
      await api.files.update({ id: file.id, name, role, note, ...(items && { agendaItemId: item }) })
      done('Perubahan berkas dicatat.')
      onClose()
    } catch (error) {
      const sentences = fieldErrors(error)
      setFaults(sentences)
      if (Object.keys(sentences).length === 0) showError(error, 'Belum tersimpan')
    }
  }
  return (
    <DialogShell
      open
      title="Ubah nama dan peran berkas"
      onClose={onClose}
      actions={
        <>
          <Button variant="text" onClick={onClose}>
            Batal
          </Button>
          <Button variant="contained" color="primary" onClick={() => void save()}>
            Simpan
          </Button>
        </>
      }
    >
      <Box sx={{ display: 'flex', flexDirection: 'column', gap: '8px' }}>
        <Field label="Nama" required error={faults['name']?.[0]}>
          <TextInput value={name} onChange={setName} autoFocus />
        </Field>
        <Field label="Peran">
          <Choice value={role} options={roleOptions} onChange={(next) => setRole(next ?? role)} />
        </Field>
        {items && items.length > 0 && (
          <Field label="Acara">
            <Choice value={item} options={items} empty="Seluruh rapat" onChange={setItem} />
          </Field>
        )}
        <Field label="Catatan" error={faults['note']?.[0]}>
          <TextInput value={note} onChange={setNote} rows={2} />
        </Field>
      </Box>
    </DialogShell>
  )
}
