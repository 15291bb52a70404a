/** Signers in their order; the first one is proposed on papers. */
import Delete from '@mui/icons-material/DeleteOutlineOutlined'
import Down from '@mui/icons-material/ArrowDownwardOutlined'
import Edit from '@mui/icons-material/EditOutlined'
import Up from '@mui/icons-material/ArrowUpwardOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useState } from 'react'
import type { SignatoryView } from '../../shared/settings/model'
import { nipText, signatoryLabel } from '../../shared/papers/model'
import { call, useRoute } from '../ipc/hooks'
import { useRights } from '../ipc/session'
import { EmptyState } from '../ui/EmptyState'
import { useErrorDialog } from '../ui/ErrorDialogProvider'
import { IconAction } from '../ui/IconAction'
import { NameCell } from '../ui/NameCell'
import { Row } from '../ui/Row'
import { Section } from '../ui/Section'
import { useDone } from '../ui/UndoContext'
import { SignatoryDialog } from './SignatoryDialog'

export function SignatoriesSection() {
  const list = useRoute('signatories.list', {}).data
  const { mayManage } = useRights()
  const [edited, setEdited] = useState<SignatoryView | 'new' | null>(null)
  const showError = useErrorDialog()
  const done = useDone()
  const run = (work: Promise<unknown>, said?: string) =>
    void work.then(() => said && done(said)).catch((error: unknown) => showError(error))
  if (!list) return null
  const add = mayManage && <Button onClick={() => setEdited('new')}>Tambah penanda tangan</Button>
  return (
    <Box sx={{ flex: 1, minHeight: 0, overflow: 'auto', px: '20px', pt: '10px' }}>
      <Section title="Penanda tangan" meta="Yang pertama diusulkan pada setiap cetakan." action={add}>
        {list.length === 0 && (
          <EmptyState title="Belum ada penanda tangan" text="Cetakan memberi ruang kosong untuk nama." />
        )}
        <Box component="ol" aria-label="Penanda tangan" sx={{ m: 0, p: 0, listStyle: 'none' }}>
          {list.map((one, index) => (
            <Row
              component="li"
              key={one.id}
              gap={2}
              sx={{ minHeight: 48, borderTop: '1px solid', borderColor: 'line.hair' }}
            >
              <Box sx={{ flex: 1, minWidth: 0 }}>
                <NameCell name={one.value.name} note={noteOf(one)} />
              </Box>
              {mayManage && (
                <>
                  <IconAction
                    label={`Naikkan ${one.value.name}`}
                    disabled={index === 0}
                    onClick={() => run(call('signatories.move', { id: one.id, position: index }))}
                  >
                    <Up fontSize="small" />
                  </IconAction>
                  <IconAction
                    label={`Turunkan ${one.value.name}`}
                    disabled={index === list.length - 1}
                    onClick={() => run(call('signatories.move', { id: one.id, position: index + 2 }))}
                  >
                    <Down fontSize="small" />
                  </IconAction>
                  <IconAction label={`Ubah ${one.value.name}`} onClick={() => setEdited(one)}>
                    <Edit />
                  </IconAction>
                  <IconAction
                    label={`Hapus ${one.value.name}`}
                    onClick={() => run(call('signatories.remove', { id: one.id }), `${one.value.name} dihapus.`)}
                  >
                    <Delete />
                  </IconAction>
                </>
              )}
            </Row>
          ))}
        </Box>
      </Section>
      {edited && <SignatoryDialog edited={edited} onClose={() => setEdited(null)} />}
    </Box>
  )
}

/** "a.n. SEKRETARIS DAERAH, KEPALA BIRO": the label of a choice without the name. */
const rolesOf = (value: SignatoryView['value']): string => signatoryLabel(value).slice(0, -`: ${value.name}`.length)

const noteOf = ({ value }: SignatoryView): string =>
  [rolesOf(value), value.rank, value.nip && `NIP ${nipText(value.nip)}`].filter(Boolean).join(' · ')
