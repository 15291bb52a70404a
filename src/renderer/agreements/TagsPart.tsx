/** Tags of one agreement: chips on its page, and the dialog that changes them. */
import Edit from '@mui/icons-material/EditOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Chip from '@mui/material/Chip'
import { useState } from 'react'
import type { AgreementId } from '../../shared/ids/ids'
import { call, useRoute } from '../ipc/hooks'
import { useRights } from '../ipc/session'
import { AppLink } from '../ui/AppLink'
import { DialogShell } from '../ui/DialogShell'
import { Field } from '../ui/Field'
import { explainError } from '../ui/explain-error'
import { IconAction } from '../ui/IconAction'
import { Row } from '../ui/Row'
import { Section } from '../ui/Section'
import { TagInput } from '../ui/TagInput'
import { useDone } from '../ui/UndoContext'

/** `locked`: the agreement lies in the trash. A chip opens the list of all agreements with its tag. */
export function TagsPart({ id, locked }: { id: AgreementId; locked: boolean }) {
  const tags = useRoute('tags.of', { agreementId: id }).data
  const { mayWrite } = useRights()
  const [editing, setEditing] = useState(false)
  if (!tags) return null
  return (
    <Section
      title="Label"
      sx={{ mt: '12px' }}
      action={
        mayWrite &&
        !locked && (
          <IconAction label="Ubah label" onClick={() => setEditing(true)}>
            <Edit />
          </IconAction>
        )
      }
    >
      {tags.length === 0 ? (
        <Box sx={{ typography: 'cell', color: 'text.secondary' }}>Belum berlabel.</Box>
      ) : (
        <Row gap={1} sx={{ flexWrap: 'wrap', rowGap: '4px' }}>
          {tags.map((tag) => (
            <AppLink key={tag.id} to={`/kerja-sama?labels=${encodeURIComponent(JSON.stringify([tag.id]))}`}>
              <Chip label={tag.name} size="small" clickable component="span" />
            </AppLink>
          ))}
        </Row>
      )}
      {editing && <TagsDialog id={id} names={tags.map(({ name }) => name)} onClose={() => setEditing(false)} />}
    </Section>
  )
}

type DialogProps = { id: AgreementId; names: string[]; onClose: () => void }

function TagsDialog({ id, names, onClose }: DialogProps) {
  const known = useRoute('tags.list', {}).data ?? []
  const [value, setValue] = useState(names)
  const [error, setError] = useState<string | null>(null)
  const done = useDone()
  const save = async () => {
    try {
      await call('tags.set', { agreementId: id, names: value })
      done('Label naskah disimpan.')
      onClose()
    } catch (failure) {
      setError(explainError(failure).message)
    }
  }
  return (
    <DialogShell
      open
      title="Label naskah"
      onClose={onClose}
      width={480}
      actions={
        <>
          <Button variant="text" onClick={onClose}>
            Batal
          </Button>
          <Button variant="contained" color="primary" onClick={() => void save()}>
            Simpan label
          </Button>
        </>
      }
    >
      <Field label="Label" stacked hint="Tekan Enter setelah setiap label." error={error}>
        <TagInput value={value} onChange={setValue} known={known.map(({ name }) => name)} autoFocus />
      </Field>
    </DialogShell>
  )
}
