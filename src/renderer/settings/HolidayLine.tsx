/** One day off: date, name, what it is, and what can be said of it. */
import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { longDate } from '../../shared/calendar/words'
import type { HolidayRow, ListedMark } from '../../shared/holidays/model'
import { call } from '../ipc/hooks'
import { ActionMenu } from '../ui/ActionMenu'
import { useErrorDialog } from '../ui/ErrorDialogProvider'
import type { MenuAction } from '../ui/MenuList'
import { Row } from '../ui/Row'
import { ToneIcon } from '../ui/ToneIcon'
import { useDone } from '../ui/UndoContext'

type Props = { row: HolidayRow; mayManage: boolean; onEdit: () => void }

export function HolidayLine({ row, mayManage, onEdit }: Props) {
  const actions = useHolidayActions(row, onEdit)
  const isWorked = row.mark === 'WORKED'
  return (
    <Row
      component="li"
      gap={3}
      sx={{ minHeight: 44, borderTop: '1px solid', borderColor: 'line.hair', flexWrap: 'wrap', py: '4px' }}
    >
      <Box sx={{ width: 232, flex: 'none', color: isWorked ? 'text.secondary' : 'text.primary' }}>
        {longDate(row.day)}
      </Box>
      <Box
        sx={{ flex: 1, minWidth: 160, ...(isWorked && { color: 'text.secondary', textDecoration: 'line-through' }) }}
      >
        {row.name}
      </Box>
      <Row gap={1} sx={{ width: 176, flex: 'none' }}>
        {row.toCheck && <ToneIcon icon="WarningAmberOutlined" tone="attention" />}
        <Typography variant="note" component="span" sx={{ color: 'text.secondary' }}>
          {kindWord(row)}
        </Typography>
      </Row>
      {mayManage && <ActionMenu dots label={`Tindakan untuk ${longDate(row.day)}`} actions={actions} />}
    </Row>
  )
}

function kindWord({ source, mark, kind, toCheck }: HolidayRow): string {
  if (source === 'OWN') return 'Tambahan unit kerja'
  if (mark === 'WORKED') return 'Tetap bekerja'
  if (toCheck) return 'Perlu diperiksa'
  const word = kind === 'CUTI' ? 'Cuti bersama' : 'Libur nasional'
  return mark === 'CHECKED' ? `${word}, diperiksa` : word
}

function useHolidayActions(row: HolidayRow, onEdit: () => void): MenuAction[] {
  const showError = useErrorDialog()
  const done = useDone()
  const day = longDate(row.day)
  const run = (work: Promise<unknown>, said: string) =>
    void work.then(() => done(said)).catch((error: unknown) => showError(error, 'Hari libur belum tersimpan'))
  const mark = (value: ListedMark, said: string) => () =>
    run(call('holidays.mark', { day: row.day, mark: value }), said)
  const { id } = row
  if (row.source === 'OWN') {
    return [
      { label: 'Ubah', run: onEdit },
      ...(id
        ? [
            {
              label: 'Hapus',
              danger: true,
              ruled: true,
              run: () => run(call('holidays.remove', { id }), `Hari libur ${day} dihapus.`),
            },
          ]
        : []),
    ]
  }
  return [
    ...(row.toCheck
      ? [{ label: 'Tandai sudah diperiksa', run: mark('CHECKED', `${day} ditandai sudah diperiksa.`) }]
      : []),
    ...(row.mark === 'WORKED'
      ? [{ label: 'Jadikan libur lagi', run: mark('USUAL', `${day} menjadi hari libur lagi.`) }]
      : [{ label: 'Jadikan hari kerja', run: mark('WORKED', `${day} menjadi hari kerja.`) }]),
    ...(row.mark === 'CHECKED'
      ? [{ label: 'Batalkan tanda diperiksa', run: mark('USUAL', `Tanda pada ${day} dibatalkan.`) }]
      : []),
  ]
}
