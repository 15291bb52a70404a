/** The newest changes: what, who, when. */
import Box from '@mui/material/Box'
import type { BatchView } from '../../shared/history/model'
import { useSession } from '../ipc/session'
import { AppLink } from '../ui/AppLink'
import { Ellipsis } from '../ui/Ellipsis'
import { Row } from '../ui/Row'
import { Section } from '../ui/Section'
import { HomeList } from './HomeList'
import { recentMoment } from './words'

export function ChangesSection({ changes, now }: { changes: readonly BatchView[]; now: number }) {
  const { timeZone } = useSession()
  return (
    <Section
      ruled
      title="Perubahan terakhir"
      action={
        <AppLink to="/riwayat" underline="hover" sx={{ typography: 'cell', fontWeight: 500 }}>
          Buka Riwayat
        </AppLink>
      }
    >
      <HomeList label="Perubahan terakhir">
        {changes.map((change) => (
          <Row
            key={change.id}
            component="li"
            gap={4}
            sx={{ minHeight: 30, borderTop: '1px solid', borderColor: 'line.hair' }}
          >
            <Ellipsis sx={{ flex: 1, typography: 'cell', ...(change.undoneBy !== null && undone) }}>
              {change.label}
            </Ellipsis>
            <Box sx={{ flex: 'none', typography: 'note', color: 'text.secondary' }}>
              {change.personName}, {recentMoment(change.at, now, timeZone)}
              {change.undoneBy !== null && ', sudah diurungkan'}
            </Box>
          </Row>
        ))}
      </HomeList>
    </Section>
  )
}

const undone = { textDecoration: 'line-through', color: 'text.secondary' } as const
