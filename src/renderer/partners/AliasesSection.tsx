/** Other names of a partner or office: of merged duplicates, and those added by hand; searches and imports know them. */
import Add from '@mui/icons-material/AddOutlined'
import Delete from '@mui/icons-material/DeleteOutlineOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useState, type FormEvent } from 'react'
import { AppError } from '../../shared/ipc/errors'
import type { Alias } from '../../shared/partners/page-model'
import { call } from '../ipc/hooks'
import { useRights } from '../ipc/session'
import { useErrorDialog } from '../ui/ErrorDialogProvider'
import { FieldError } from '../ui/Field'
import { IconAction } from '../ui/IconAction'
import { Row } from '../ui/Row'
import { Section } from '../ui/Section'
import { TextInput } from '../ui/TextInput'
import { useDone } from '../ui/UndoContext'
import type { Owner } from './owner'

type Props = { owner: Owner; aliases: readonly Alias[]; locked: boolean }

export function AliasesSection({ owner, aliases, locked }: Props) {
  const { mayWrite } = useRights()
  const done = useDone()
  const showError = useErrorDialog()
  const writable = mayWrite && !locked
  const isPartner = 'partnerId' in owner
  const drop = ({ id, name }: Alias) =>
    void call(isPartner ? 'partners.dropAlias' : 'offices.dropAlias', { id }).then(
      () => done(`Nama lain ${name} dihapus.`),
      (error: unknown) => showError(error, 'Nama lain belum dihapus'),
    )
  return (
    <Section title="Nama lain" meta="ikut dikenali oleh pencarian dan impor" ruled>
      {aliases.length === 0 && (
        <Box sx={{ typography: 'cell', color: 'text.secondary', mb: '8px' }}>Belum ada nama lain.</Box>
      )}
      <Box component="ul" aria-label="Nama lain" sx={{ m: 0, p: 0, listStyle: 'none', mb: '8px' }}>
        {aliases.map((alias) => (
          <Row
            component="li"
            key={alias.id}
            gap={2}
            sx={{ minHeight: 34, borderBottom: '1px solid', borderColor: 'line.hair', typography: 'cell' }}
          >
            <Box sx={{ flex: 1, minWidth: 0, overflowWrap: 'anywhere' }}>{alias.name}</Box>
            {alias.merged ? (
              <Box sx={{ typography: 'note', color: 'text.secondary' }}>
                {isPartner ? 'dari mitra yang digabungkan' : 'dari perangkat daerah yang digabungkan'}
              </Box>
            ) : (
              writable && (
                <IconAction label={`Hapus nama lain ${alias.name}`} size="small" onClick={() => drop(alias)}>
                  <Delete />
                </IconAction>
              )
            )}
          </Row>
        ))}
      </Box>
      {writable && <AliasAdd owner={owner} />}
    </Section>
  )
}

const faultId = 'nama-lain-baru'

function AliasAdd({ owner }: { owner: Owner }) {
  const done = useDone()
  const showError = useErrorDialog()
  const [name, setName] = useState('')
  const [fault, setFault] = useState<string | null>(null)
  const save = async (event: FormEvent) => {
    event.preventDefault()
    const added = name.trim()
    if (added === '') return setFault('Isi nama lain.')
    setFault(null)
    try {
      if ('partnerId' in owner) await call('partners.addAlias', { id: owner.partnerId, name: added })
      else await call('offices.addAlias', { id: owner.officeId, name: added })
      done(`Nama lain ${added} ditambahkan.`)
      setName('')
    } catch (error) {
      if (error instanceof AppError && error.code === 'VALIDATION') setFault(error.message)
      else showError(error, 'Nama lain belum ditambahkan')
    }
  }
  return (
    <Box component="form" aria-label="Tambah nama lain" noValidate onSubmit={(event) => void save(event)}>
      <Row gap={2}>
        <Box sx={{ flex: 1, maxWidth: 420 }}>
          <TextInput
            label="Nama lain baru"
            placeholder="Singkatan atau ejaan lain"
            value={name}
            onChange={setName}
            maxLength={300}
            invalid={fault !== null}
            {...(fault && { describedBy: faultId })}
          />
        </Box>
        <Button type="submit" startIcon={<Add />}>
          Tambah
        </Button>
      </Row>
      {fault && <FieldError id={faultId}>{fault}</FieldError>}
    </Box>
  )
}
