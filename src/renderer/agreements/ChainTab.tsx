/** Keterkaitan: the whole family of an agreement as of any day, which text applied, and the meetings that dealt with it. */
import Add from '@mui/icons-material/AddOutlined'
import LinkIcon from '@mui/icons-material/LinkOutlined'
import UnlinkIcon from '@mui/icons-material/LinkOffOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import { chainOn } from '../../shared/agreements/chain'
import type { ChainMember } from '../../shared/agreements/chain-model'
import { textWords } from '../../shared/agreements/chain-words'
import { documentKindWords } from '../../shared/agreements/enums'
import type { AgreementDetail } from '../../shared/agreements/model'
import { calendarDate, type CalendarDate } from '../../shared/calendar/dates'
import { plainMoment } from '../../shared/calendar/moments'
import { childKinds } from '../../shared/guards/kinds'
import { api } from '../ipc/api'
import { useRoute } from '../ipc/hooks'
import { useRights, useSession } from '../ipc/session'
import { ActionMenu } from '../ui/ActionMenu'
import { AppLink } from '../ui/AppLink'
import { DateField } from '../ui/DateField'
import { EmptyState } from '../ui/EmptyState'
import { useErrorDialog } from '../ui/ErrorDialogProvider'
import { Notice } from '../ui/Notice'
import { Row } from '../ui/Row'
import { Section } from '../ui/Section'
import { SkeletonRows } from '../ui/SkeletonRows'
import { useDone } from '../ui/UndoContext'
import { useGo } from '../ui/use-go'
import { ChainTree } from './ChainTree'
import { LinkDialog } from './LinkDialog'
import { useToday } from './use-today'

export function ChainTab({ agreement }: { agreement: AgreementDetail }) {
  const { data: family } = useRoute('chains.family', { id: agreement.id })
  if (!family) return <SkeletonRows count={4} />
  return (
    <>
      <Row gap={2} sx={{ mb: '8px', flexWrap: 'wrap', rowGap: '6px' }}>
        {family.members.length > 1 && <DayChoice key={agreement.id} />}
        <ChainActions agreement={agreement} />
      </Row>
      {family.members.length > 1 ? (
        <Family agreement={agreement} members={family.members} truncated={family.truncated} />
      ) : (
        <EmptyState
          title="Berdiri sendiri"
          text="Belum ada naskah induk, naskah pelaksanaan, adendum, atau perpanjangan. Tambahkan di sini, atau kaitkan naskah yang sudah ada."
        />
      )}
      <Meetings meetings={agreement.meetings} />
    </>
  )
}

/** The day that is shown, kept in the address so that going back shows it again; today unless it says otherwise. */
function useDay(): { day: CalendarDate; today: CalendarDate; choose: (day: string | null) => void } {
  const raw: Record<string, unknown> = useSearch({ strict: false })
  const navigate = useNavigate()
  const today = useToday()
  const asked = calendarDate.safeParse(raw['pada'])
  return {
    day: asked.success ? asked.data : today,
    today,
    choose: (day) => {
      const search = { tab: 'rantai', ...(day !== null && day !== today && { pada: day }) }
      void navigate({ to: '.', search: search as never, replace: true })
    },
  }
}

function DayChoice() {
  const { day, today, choose } = useDay()
  // What is typed may be half a date; only a whole one is shown.
  const [typed, setTyped] = useState<string | null>(day)
  const type = (next: string | null) => {
    setTyped(next)
    const whole = calendarDate.safeParse(next)
    if (next === null || (whole.success && whole.data >= '1945')) choose(next)
  }
  return (
    <>
      <Box component="span" sx={{ typography: 'cell', fontWeight: 500, color: 'text.secondary' }}>
        Keadaan pada
      </Box>
      <DateField label="Keadaan pada tanggal" value={typed} onChange={type} />
      {day !== today && (
        <Button size="small" variant="text" onClick={() => type(today)}>
          Hari ini
        </Button>
      )}
    </>
  )
}

type FamilyProps = { agreement: AgreementDetail; members: readonly ChainMember[]; truncated: boolean }

function Family({ agreement: { id }, members, truncated }: FamilyProps) {
  const { day, today: now } = useDay()
  const shown = useMemo(() => chainOn(members, day), [members, day])
  const today = useMemo(() => chainOn(members, now), [members, now])
  const count = members.filter((member) => shown.stateOf(member.id)?.applies).length
  const text = shown.textOf(id)
  const newer = day < now && text?.id !== today.textOf(id)?.id
  return (
    <>
      <Notice tone={text ? 'positive' : 'attention'} sx={{ mb: '8px' }}>
        {textWords(shown, id)}
        {newer && <Box sx={{ color: 'text.secondary' }}>{`Sejak itu berubah. ${textWords(today, id)}`}</Box>}
      </Notice>
      <Section
        title="Rantai naskah"
        meta={`${count} dari ${members.length} naskah berlaku${truncated ? '; sebagian tidak ditampilkan' : ''}`}
      >
        <ChainTree members={members} currentId={id} shown={shown} today={today} />
      </Section>
    </>
  )
}

function ChainActions({ agreement }: { agreement: AgreementDetail }) {
  const go = useGo()
  const done = useDone()
  const showError = useErrorDialog()
  const { mayWrite } = useRights()
  const [linking, setLinking] = useState(false)
  const { id, input, parent, deletedAt } = agreement
  if (!mayWrite || deletedAt !== null) return null
  const add = childKinds(input.scheme, input.documentKind).map(({ kind, relation }) => ({
    label: relation === 'PERPANJANGAN' ? 'Perpanjangan naskah ini' : documentKindWords[kind].long,
    icon: <Add />,
    ruled: relation === 'PERPANJANGAN',
    run: () => go.to(`/kerja-sama/baru?induk=%22${id}%22&hubungan=${relation}&jenis=${kind}`),
  }))
  const unlink = async () => {
    try {
      await api.chains.link({ id, parentId: null, relation: null })
      done('Naskah dilepas dari induknya.')
    } catch (error) {
      showError(error, 'Naskah belum terlepas')
    }
  }
  return (
    <Row gap={2} sx={{ ml: 'auto' }}>
      <ActionMenu label="Tambah di bawahnya" icon={<Add />} size="small" actions={add} />
      <Button size="small" startIcon={<LinkIcon />} onClick={() => setLinking(true)}>
        Kaitkan
      </Button>
      {parent && (
        <Button size="small" startIcon={<UnlinkIcon />} onClick={() => void unlink()}>
          Lepas dari induk
        </Button>
      )}
      {linking && <LinkDialog agreement={agreement} onClose={() => setLinking(false)} />}
    </Row>
  )
}

function Meetings({ meetings }: Pick<AgreementDetail, 'meetings'>) {
  const { timeZone } = useSession()
  if (meetings.length === 0) return null
  return (
    <Section title="Rapat" sx={{ mt: '12px' }}>
      {meetings.map((meeting) => (
        <Row
          key={meeting.id}
          gap={3}
          sx={{ minHeight: 36, typography: 'cell', borderTop: '1px solid', borderColor: 'line.hair' }}
        >
          <AppLink to={`/rakor/${meeting.id}`}>{meeting.title}</AppLink>
          <Box sx={{ ml: 'auto', color: 'text.secondary' }}>{plainMoment(meeting.startsAt, timeZone)}</Box>
        </Row>
      ))}
    </Section>
  )
}
