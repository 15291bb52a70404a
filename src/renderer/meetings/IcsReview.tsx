/** The dry run of a calendar file: what is new, changed or there already, what is broken, and the step that writes. */
import ErrorIcon from '@mui/icons-material/ErrorOutlineOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useMemo, useState } from 'react'
import { isWritable, type IcsFault, type IcsPreview, type IcsRow, type IcsState } from '../../shared/ics/model'
import { meetingKinds, meetingKindWords, type MeetingKind } from '../../shared/meetings/enums'
import { call } from '../ipc/hooks'
import { useSession } from '../ipc/session'
import { Choice } from '../ui/Choice'
import { DataTable } from '../ui/DataTable'
import { EmptyState } from '../ui/EmptyState'
import { useErrorDialog } from '../ui/ErrorDialogProvider'
import { Field } from '../ui/Field'
import { narrow } from '../ui/media'
import { PageHead } from '../ui/PageHead'
import { Row } from '../ui/Row'
import { Section } from '../ui/Section'
import { SidePane } from '../ui/SidePane'
import { useDone } from '../ui/UndoContext'
import { useGo } from '../ui/use-go'
import { ViewTabs } from '../ui/ViewTabs'
import { pathOf } from './calendar-view'
import { icsColumns, icsStateWords } from './ics-columns'
import { todayIn } from '../../shared/calendar/moments'

type Props = { preview: IcsPreview; busy: boolean; onAgain: () => void }
type Tab = 'all' | IcsState

const PAGE = 100
const kindOptions = meetingKinds.map((value) => ({ value, label: meetingKindWords[value] }))

export function IcsReview({ preview, busy, onAgain }: Props) {
  const { rows, faults, fileName } = preview
  const { timeZone } = useSession()
  const [tab, setTab] = useState<Tab>('all')
  const [page, setPage] = useState(0)
  const [kind, setKind] = useState<MeetingKind>('RAKOR')
  const writable = useMemo(() => rows.filter(isWritable), [rows])
  const [chosen, setChosen] = useState<string[]>(() => writable.map(({ id }) => id))
  const accept = useAccept(preview, timeZone)
  const columns = useMemo(() => icsColumns(timeZone), [timeZone])
  const shown = tab === 'all' ? rows : rows.filter(({ state }) => state === tab)
  const count = (state: IcsState) => rows.filter((row) => row.state === state).length
  return (
    <>
      <PageHead
        title={fileName}
        meta={`${rows.length.toLocaleString('id-ID')} acara dibaca, belum ada yang dicatat`}
        crumbs={[{ label: 'Rakor', to: '/rakor' }, { label: 'Impor kalender' }]}
      >
        <Button disabled={busy} onClick={onAgain}>
          Baca berkas lain
        </Button>
        <Button
          variant="contained"
          color="primary"
          disabled={busy || chosen.length === 0}
          onClick={() => void accept(chosen, kind)}
        >
          Catat {chosen.length.toLocaleString('id-ID')} rapat
        </Button>
      </PageHead>
      <ViewTabs<Tab>
        label="Keadaan acara"
        value={tab}
        onChange={(next) => {
          setTab(next)
          setPage(0)
        }}
        tabs={[
          { value: 'all', label: 'Semua', count: rows.length },
          ...(['new', 'changed', 'same', 'trashed'] as const).map((state) => ({
            value: state,
            label: icsStateWords[state],
            count: count(state),
          })),
        ]}
      />
      <Box sx={{ flex: 1, minHeight: 0, display: 'flex', [narrow]: { display: 'block', overflow: 'auto' } }}>
        <Box sx={{ flex: 1, minWidth: 0, display: 'flex', flexDirection: 'column', [narrow]: { minHeight: 320 } }}>
          <DataTable<IcsRow>
            label="Acara di berkas"
            noun="acara"
            columns={columns}
            rows={shown.slice(page * PAGE, (page + 1) * PAGE)}
            total={shown.length}
            page={page}
            pageSize={PAGE}
            onPage={setPage}
            selection={chosen}
            onSelection={(ids) => setChosen(ids.filter((id) => writable.some((row) => row.id === id)))}
            empty={<EmptyState title="Tidak ada acara dalam keadaan ini" />}
          />
        </Box>
        <SidePane label="Pengaturan impor dan kesalahan">
          <Section title="Jenis rapat">
            <Field label="Yang tidak menyebut jenis" stacked>
              <Choice value={kind} options={kindOptions} onChange={(next) => next && setKind(next)} />
            </Field>
          </Section>
          <Faults faults={faults} />
        </SidePane>
      </Box>
    </>
  )
}

function Faults({ faults }: { faults: readonly IcsFault[] }) {
  return (
    <Section title="Tidak dapat dibaca" meta={faults.length > 0 ? `${faults.length} acara` : null} ruled>
      {faults.length === 0 && (
        <Box sx={{ typography: 'cell', color: 'text.secondary' }}>Semua acara di berkas dapat dibaca.</Box>
      )}
      <Box component="ul" aria-label="Acara yang tidak dapat dibaca" sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {faults.map((fault, index) => (
          <Row key={index} component="li" gap={1.5} sx={{ alignItems: 'flex-start', typography: 'cell', mb: '8px' }}>
            <ErrorIcon aria-hidden sx={{ fontSize: 16, mt: '1px', flex: 'none', color: 'tone.urgent.ink' }} />
            <Box sx={{ minWidth: 0, overflowWrap: 'anywhere' }}>
              <b>{fault.title ?? 'Acara tanpa nama'}</b>
              {fault.line > 0 && `, baris ${fault.line}`}
              <Box sx={{ typography: 'note', color: 'text.secondary' }}>{fault.sentence}</Box>
            </Box>
          </Row>
        ))}
      </Box>
    </Section>
  )
}

function useAccept({ token, fileName, rows }: IcsPreview, timeZone: string) {
  const go = useGo()
  const done = useDone()
  const showError = useErrorDialog()
  return async (ids: string[], kind: MeetingKind) => {
    try {
      const { added, changed } = await call('ics.accept', { token, rows: ids, kind })
      done(`${added} rapat dicatat dan ${changed} diubah dari ${fileName}.`)
      const first = rows.find(({ id }) => ids.includes(id))
      go.to(first ? pathOf({ view: 'bulan', date: todayIn(timeZone, first.startsAt) }) : '/rakor')
    } catch (error) {
      showError(error, 'Kalender belum diimpor')
    }
  }
}
