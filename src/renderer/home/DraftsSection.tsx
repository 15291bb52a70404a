/** The person's own forms that were begun and not saved. */
import EditNote from '@mui/icons-material/EditNoteOutlined'
import { useQuery } from '@tanstack/react-query'
import { call } from '../ipc/hooks'
import { useRights, useSession } from '../ipc/session'
import { Section } from '../ui/Section'
import { HomeList, HomeRow } from './HomeList'
import { draftPlace } from './links'
import { recentMoment } from './words'

const SHOWN = 5

/** Nothing while there is no draft. */
export function DraftsSection({ now }: { now: number }) {
  const { timeZone } = useSession()
  const { mayWrite } = useRights()
  // Typing into a form is no commit, so nothing tells this list that it is old.
  const list = useQuery({
    queryKey: ['drafts.list', {}],
    queryFn: () => call('drafts.list', {}),
    refetchOnMount: 'always',
  }).data
  const drafts = (list ?? []).flatMap((draft) => {
    const place = draftPlace(draft.key)
    return place ? [{ ...draft, ...place }] : []
  })
  if (!mayWrite || drafts.length === 0) return null
  return (
    <Section
      ruled
      title="Draf yang belum disimpan"
      meta={drafts.length > SHOWN ? `${SHOWN} terakhir dari ${drafts.length}` : null}
    >
      <HomeList label="Draf yang belum disimpan">
        {drafts.slice(0, SHOWN).map(({ key, title, kind, path, updatedAt }) => (
          <HomeRow
            key={key}
            icon={<EditNote aria-hidden sx={{ fontSize: 18, color: 'text.secondary' }} />}
            title={title ?? kind}
            note={`${title ? `${kind} · ` : ''}terakhir diketik ${recentMoment(updatedAt, now, timeZone)}`}
            to={path}
            verb="Lanjutkan"
          />
        ))}
      </HomeList>
    </Section>
  )
}
