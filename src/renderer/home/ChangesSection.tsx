/** The newest changes: what, who, when. */
import type { BatchView } from '../../shared/history/model'
import { useSession } from '../ipc/session'
import { AppLink } from '../ui/AppLink'
import { Section } from '../ui/Section'
import { HomeList, HomeRow } from './HomeList'
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
          <HomeRow
            key={change.id}
            title={change.label}
            note={[
              change.personName,
              recentMoment(change.at, now, timeZone),
              change.undoneBy === null ? null : 'sudah diurungkan',
            ]
              .filter(Boolean)
              .join(' · ')}
          />
        ))}
      </HomeList>
    </Section>
  )
}
