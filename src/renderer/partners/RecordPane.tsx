/** The open region: its facts and the agreements its partners take part in. */
import Close from '@mui/icons-material/CloseOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useNavigate } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { documentKindWords } from '../../shared/agreements/enums'
import type { AgreementRow } from '../../shared/agreements/model'
import { useRoute } from '../ipc/hooks'
import { AppLink } from '../ui/AppLink'
import { Facts, type Fact } from '../ui/Facts'
import { IconAction } from '../ui/IconAction'
import { Row } from '../ui/Row'
import { Section } from '../ui/Section'
import { useShortcut } from '../ui/ShortcutProvider'
import { SidePane } from '../ui/SidePane'
import { Status } from '../ui/Status'

type Props = {
  name: string
  facts: Fact[]
  /** Which agreements are listed below. */
  filter: { regionCode: string }
  /** The same filter as the register keeps it in its address. */
  register: Record<string, { id: string; label: string }>
  onClose: () => void
  /** Buttons below the facts. */
  actions?: ReactNode
}

const shown = 12

export function RecordPane({ name, facts, filter, register, onClose, actions }: Props) {
  const navigate = useNavigate()
  const list = useRoute('agreements.list', { ...filter, sort: 'updatedAt', direction: 'desc', limit: shown }).data
  useShortcut('Esc', onClose, { label: 'Tutup panel' })
  const total = list?.total ?? 0
  return (
    <SidePane label={name} width={340}>
      <Row gap={2} sx={{ alignItems: 'flex-start', pt: '6px' }}>
        <Typography variant="section" component="h2" sx={{ flex: 1, minWidth: 0, overflowWrap: 'anywhere' }}>
          {name}
        </Typography>
        <IconAction label="Tutup" keys="Esc" onClick={onClose}>
          <Close />
        </IconAction>
      </Row>
      <Box sx={{ mt: 2 }}>
        <Facts facts={facts} labelWidth={96} />
      </Box>
      {actions && (
        <Row gap={2} sx={{ mt: 3, flexWrap: 'wrap' }}>
          {actions}
        </Row>
      )}
      <Section title="Naskah" meta={list ? `${total.toLocaleString('id-ID')} naskah` : ''} ruled>
        {list && total === 0 && (
          <Typography variant="cell" color="text.secondary">
            Belum ada naskah.
          </Typography>
        )}
        <Box component="ul" aria-label="Naskah" sx={{ m: 0, p: 0, listStyle: 'none' }}>
          {list?.rows.map((row) => (
            <AgreementLine key={row.id} row={row} />
          ))}
        </Box>
        {total > shown && (
          <Button
            size="small"
            variant="text"
            color="primary"
            onClick={() => void navigate({ to: '/kerja-sama', search: register as never })} // read by the register
          >
            Lihat semua di Kerja Sama
          </Button>
        )}
      </Section>
    </SidePane>
  )
}

function AgreementLine({ row }: { row: AgreementRow }) {
  const note = [documentKindWords[row.documentKind].short, row.number].filter(Boolean).join(' · ')
  return (
    <Box component="li" sx={{ py: '6px', borderBottom: '1px solid', borderColor: 'line.hair', typography: 'cell' }}>
      <AppLink to={`/kerja-sama/${row.id}`} sx={{ overflowWrap: 'anywhere' }}>
        {row.title}
      </AppLink>
      <Row gap={2} sx={{ typography: 'note', color: 'text.secondary', justifyContent: 'space-between' }}>
        <span>{note}</span>
        <Status kind="agreement" value={row.status} plain />
      </Row>
    </Box>
  )
}
