/** Who works with this register, their roles and PINs; removed profiles can come back. */
import Delete from '@mui/icons-material/DeleteOutlineOutlined'
import Edit from '@mui/icons-material/EditOutlined'
import Key from '@mui/icons-material/KeyOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useState } from 'react'
import { roleWords } from '../../shared/people/enums'
import type { PersonView } from '../../shared/people/model'
import { call, useRoute } from '../ipc/hooks'
import { useRights, useSession } from '../ipc/session'
import { useErrorDialog } from '../ui/ErrorDialogProvider'
import { IconAction } from '../ui/IconAction'
import { NameCell } from '../ui/NameCell'
import { Row } from '../ui/Row'
import { Section } from '../ui/Section'
import { useToast } from '../ui/ToastProvider'
import { PersonDialog } from './PersonDialog'
import { PinDialog } from './PinDialog'

/** Everybody changes their own PIN; the rest is for managers. */
export function PeopleSection() {
  const list = useRoute('people.list', { trashed: false }).data
  const removed = useRoute('people.list', { trashed: true }).data ?? []
  const { person: me, readOnly } = useSession()
  const { mayManage } = useRights()
  const [edited, setEdited] = useState<PersonView | 'new' | null>(null)
  const [pinOf, setPinOf] = useState<PersonView | null>(null)
  const showError = useErrorDialog()
  const toast = useToast()
  const run = (work: Promise<unknown>, said: string) =>
    void work.then(() => toast(said)).catch((error: unknown) => showError(error))
  if (!list) return null
  const add = mayManage && <Button onClick={() => setEdited('new')}>Tambah orang</Button>
  return (
    <Box sx={{ flex: 1, minHeight: 0, overflow: 'auto', px: '20px', pt: '10px', pb: '16px' }}>
      <Section title="Orang" meta={`${list.length} profil`} action={add}>
        <Box component="ul" aria-label="Orang" sx={{ m: 0, p: 0, listStyle: 'none' }}>
          {list.map((one) => (
            <Line key={one.id} person={one}>
              <Box sx={{ typography: 'cell', width: 110, flex: 'none' }}>
                {one.hasPin ? 'Memakai PIN' : 'Tanpa PIN'}
              </Box>
              {!readOnly && (mayManage || one.id === me?.id) && (
                <IconAction label={`PIN ${one.name}`} onClick={() => setPinOf(one)}>
                  <Key />
                </IconAction>
              )}
              {mayManage && (
                <>
                  <IconAction label={`Ubah ${one.name}`} onClick={() => setEdited(one)}>
                    <Edit />
                  </IconAction>
                  <IconAction
                    label={`Hapus ${one.name}`}
                    onClick={() => run(call('people.remove', { id: one.id }), `Profil ${one.name} dihapus.`)}
                  >
                    <Delete />
                  </IconAction>
                </>
              )}
            </Line>
          ))}
        </Box>
      </Section>
      {removed.length > 0 && (
        <Section title="Yang dihapus" ruled>
          <Box component="ul" aria-label="Yang dihapus" sx={{ m: 0, p: 0, listStyle: 'none' }}>
            {removed.map((one) => (
              <Line key={one.id} person={one}>
                {mayManage && (
                  <Button
                    size="small"
                    onClick={() => run(call('people.restore', { id: one.id }), `Profil ${one.name} dipulihkan.`)}
                  >
                    Pulihkan
                  </Button>
                )}
              </Line>
            ))}
          </Box>
        </Section>
      )}
      {edited && <PersonDialog edited={edited} onClose={() => setEdited(null)} />}
      {pinOf && <PinDialog person={pinOf} own={pinOf.id === me?.id} onClose={() => setPinOf(null)} />}
    </Box>
  )
}

function Line({ person, children }: { person: PersonView; children: React.ReactNode }) {
  const { word, may } = roleWords[person.role]
  return (
    <Row component="li" gap={2} sx={{ minHeight: 48, borderTop: '1px solid', borderColor: 'line.hair' }}>
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <NameCell name={person.name} {...(person.post && { note: person.post })} />
      </Box>
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <NameCell name={word} note={may} />
      </Box>
      {children}
    </Row>
  )
}
