/** Keterkaitan: the agreement above, those below, and the meetings that dealt with it. */
import Box from '@mui/material/Box'
import { parentRelationWords } from '../../shared/agreements/enums'
import type { AgreementDetail } from '../../shared/agreements/model'
import { plainMoment } from '../../shared/calendar/moments'
import { shortDate } from '../../shared/calendar/words'
import { useSession } from '../ipc/session'
import { AppLink } from '../ui/AppLink'
import { EmptyState } from '../ui/EmptyState'
import { Row } from '../ui/Row'
import { Section } from '../ui/Section'
import { Status } from '../ui/Status'
import { kindLine } from '../records/agreement-words'

type Related = AgreementDetail['children'][number]

export function ChainTab({ agreement }: { agreement: AgreementDetail }) {
  const { timeZone } = useSession()
  const { parent, children, meetings } = agreement
  if (!parent && children.length === 0 && meetings.length === 0) {
    return (
      <EmptyState
        title="Berdiri sendiri"
        text="Belum ada naskah induk, naskah pelaksanaan, adendum, perpanjangan, atau rapat yang terkait. Tambahkan lewat tombol titik tiga di kepala halaman."
      />
    )
  }
  return (
    <>
      {parent && (
        <Section title="Naskah induk">
          <RelatedLine related={parent} scheme={agreement.input.scheme} note={parentRelationWords[parent.relation]} />
        </Section>
      )}
      {children.length > 0 && (
        <Section title="Di bawah naskah ini" meta={`${children.length} naskah`} sx={{ mt: '12px' }}>
          {children.map((child) => (
            <RelatedLine
              key={child.id}
              related={child}
              scheme={agreement.input.scheme}
              note={childWords[child.relation]}
            />
          ))}
        </Section>
      )}
      {meetings.length > 0 && (
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
      )}
    </>
  )
}

const childWords: Record<Related['relation'], string> = {
  PELAKSANAAN: 'Pelaksanaan',
  ADENDUM: 'Adendum',
  PERPANJANGAN: 'Perpanjangan',
}

function RelatedLine({
  related,
  scheme,
  note,
}: {
  related: Related
  scheme: AgreementDetail['input']['scheme']
  note: string
}) {
  return (
    <Row
      gap={3}
      sx={{ minHeight: 44, py: '4px', typography: 'cell', borderTop: '1px solid', borderColor: 'line.hair' }}
    >
      <Box sx={{ minWidth: 0, flex: 1 }}>
        <AppLink to={`/kerja-sama/${related.id}`}>{related.title}</AppLink>
        <Box sx={{ typography: 'note', color: 'text.secondary' }}>
          {[note, kindLine({ ...related, scheme }), related.endsOn && `sampai ${shortDate(related.endsOn)}`]
            .filter(Boolean)
            .join(' · ')}
        </Box>
      </Box>
      <Status kind="agreement" value={related.status} plain />
    </Row>
  )
}
