/** What fell due since somebody last looked, said once; it stays until it is read or the program ends. */
import Box from '@mui/material/Box'
import { useEffect, useState } from 'react'
import type { FreshAlerts } from '../../shared/alerts/model'
import { midSentence } from '../../shared/lists/mid-sentence'
import { builtInRules } from '../../shared/alerts/rules'
import { call, useRoute } from '../ipc/hooks'
import { useRights, useSession } from '../ipc/session'
import { AppLink } from '../ui/AppLink'
import { Notice } from '../ui/Notice'
import { alertLink } from './links'
import { recentMoment } from './words'

/** Survives a look at another screen: what was marked as shown must not vanish unread. */
let kept: FreshAlerts | null = null
/** The set that was read: the answer of main that names it may still be in the cache. */
let read: number | null = null

/** More than these are counted only: the list below the strip names the most urgent ones. */
const LISTED = 3

export function FreshAlertsNotice({ now }: { now: number }) {
  const { timeZone } = useSession()
  const { mayWrite } = useRights()
  const fresh = useRoute('alerts.fresh', {}).data
  const [shown, setShown] = useState<FreshAlerts | null>(kept)
  if (fresh && fresh.total > 0 && fresh.set !== shown?.set && fresh.set !== read) setShown(fresh)
  useEffect(() => {
    kept = shown
    // Whoever only reads decides nothing, so for the others it stays new.
    if (!shown || !mayWrite) return
    call('alerts.seen', { set: shown.set }).catch(() => undefined) // it stays new and is said again at the next start
  }, [shown, mayWrite])
  if (!shown) return null
  const close = () => {
    read = shown.set
    setShown(null)
  }
  return (
    <Notice tone="attention" strip {...(mayWrite && { action: { label: 'Sudah dibaca', onClick: close } })}>
      <b>{shown.total.toLocaleString('id-ID')} peringatan baru</b>
      {shown.since !== null && ` sejak ${recentMoment(shown.since, now, timeZone)}`}: {kindsOf(shown)}.{' '}
      <AppLink to="/peringatan" underline="hover">
        Lihat semua peringatan
      </AppLink>
      {shown.total <= LISTED && (
        <Box component="ul" aria-label="Peringatan baru" sx={{ m: 0, p: 0, listStyle: 'none' }}>
          {shown.rows.map((row) => (
            <li key={row.id}>
              <AppLink to={alertLink(row.id)} color="inherit" underline="hover">
                {row.title}
              </AppLink>
              {`, ${midSentence(builtInRules[row.rule].name)}`}
            </li>
          ))}
        </Box>
      )}
    </Notice>
  )
}

const kindsOf = ({ byRule }: FreshAlerts): string =>
  byRule.map(({ rule, count }) => `${count.toLocaleString('id-ID')} ${midSentence(builtInRules[rule].name)}`).join(', ')
