/** Labels of the register: rename, merge, delete. */
import Delete from '@mui/icons-material/DeleteOutlineOutlined'
import Edit from '@mui/icons-material/EditOutlined'
import Merge from '@mui/icons-material/MergeOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useState } from 'react'
import type { TagRow } from '../../shared/tags/contract'
import { call, useRoute } from '../ipc/hooks'
import { useRights } from '../ipc/session'
import { NameDialog } from '../records/NameDialog'
import { Choice } from '../ui/Choice'
import { DialogShell } from '../ui/DialogShell'
import { EmptyState } from '../ui/EmptyState'
import { useErrorDialog } from '../ui/ErrorDialogProvider'
import { Field } from '../ui/Field'
import { IconAction } from '../ui/IconAction'
import { NameCell } from '../ui/NameCell'
import { Row } from '../ui/Row'
import { Section } from '../ui/Section'
import { useDone } from '../ui/UndoContext'

type Open = { what: 'rename' | 'merge'; tag: TagRow }

export function TagsSection() {
  const tags = useRoute('tags.list', {}).data
  const { mayWrite } = useRights()
  const [open, setOpen] = useState<Open | null>(null)
  const showError = useErrorDialog()
  const done = useDone()
  if (!tags) return null
  const remove = (tag: TagRow) =>
    void call('tags.remove', { id: tag.id })
      .then(() => done(`Label “${tag.name}” dihapus dari ${countWords(tag)}.`))
      .catch((error: unknown) => showError(error))
  return (
    <Box sx={{ flex: 1, minHeight: 0, overflow: 'auto', px: '20px', pt: '10px' }}>
      <Section
        title="Label"
        meta="Kata bebas pada naskah, dipasang dari halaman naskah atau untuk banyak naskah sekaligus."
      >
        {tags.length === 0 && (
          <EmptyState title="Belum ada label" text="Pasang label pertama di halaman sebuah naskah." />
        )}
        <Box component="ul" aria-label="Label" sx={{ m: 0, p: 0, listStyle: 'none', maxWidth: 720 }}>
          {tags.map((tag) => (
            <Row
              component="li"
              key={tag.id}
              gap={2}
              sx={{ minHeight: 44, borderTop: '1px solid', borderColor: 'line.hair' }}
            >
              <Box sx={{ flex: 1, minWidth: 0 }}>
                <NameCell name={tag.name} note={countWords(tag)} />
              </Box>
              {mayWrite && (
                <>
                  <IconAction label={`Ganti nama ${tag.name}`} onClick={() => setOpen({ what: 'rename', tag })}>
                    <Edit />
                  </IconAction>
                  <IconAction
                    label={`Gabungkan ${tag.name}`}
                    disabled={tags.length < 2}
                    onClick={() => setOpen({ what: 'merge', tag })}
                  >
                    <Merge />
                  </IconAction>
                  <IconAction label={`Hapus ${tag.name}`} onClick={() => remove(tag)}>
                    <Delete />
                  </IconAction>
                </>
              )}
            </Row>
          ))}
        </Box>
      </Section>
      {open?.what === 'rename' && (
        <NameDialog
          title="Ganti nama label"
          label="Nama label"
          value={open.tag.name}
          confirm="Simpan nama"
          onSave={async (name) => {
            await call('tags.rename', { id: open.tag.id, name })
            done(`Label “${open.tag.name}” menjadi “${name.trim()}”.`)
            setOpen(null)
          }}
          onClose={() => setOpen(null)}
        />
      )}
      {open?.what === 'merge' && <MergeDialog tag={open.tag} all={tags} onClose={() => setOpen(null)} />}
    </Box>
  )
}

const countWords = ({ count }: TagRow): string => `${count.toLocaleString('id-ID')} naskah`

function MergeDialog({ tag, all, onClose }: { tag: TagRow; all: readonly TagRow[]; onClose: () => void }) {
  const [into, setInto] = useState<string | null>(null)
  const showError = useErrorDialog()
  const done = useDone()
  const target = all.find(({ id }) => id === into)
  const merge = async () => {
    if (!target) return
    try {
      await call('tags.merge', { ids: [tag.id], into: target.id })
      done(`Label “${tag.name}” digabungkan ke “${target.name}”.`)
      onClose()
    } catch (error) {
      showError(error, 'Label belum digabungkan')
    }
  }
  return (
    <DialogShell
      open
      title="Gabungkan label"
      onClose={onClose}
      width={480}
      actions={
        <>
          <Button variant="text" onClick={onClose}>
            Batal
          </Button>
          <Button variant="contained" color="primary" disabled={!target} onClick={() => void merge()}>
            Gabungkan
          </Button>
        </>
      }
    >
      <Field
        label={`Ganti “${tag.name}” dengan`}
        stacked
        hint={`${countWords(tag)} mendapat label itu; “${tag.name}” dihapus.`}
      >
        <Choice
          value={into}
          onChange={setInto}
          options={all.filter(({ id }) => id !== tag.id).map(({ id, name }) => ({ value: id, label: name }))}
        />
      </Field>
    </DialogShell>
  )
}
