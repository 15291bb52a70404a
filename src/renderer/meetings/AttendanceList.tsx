/** The sheet to read: for readers, and when the minutes are final. */
import Box from '@mui/material/Box'
import { timeText } from '../../shared/calendar/moments'
import type { AttendanceRow, AttendanceTotals } from '../../shared/minutes/model'
import { attendanceStatus } from '../../shared/minutes/rules'
import { EmptyState } from '../ui/EmptyState'
import { Status } from '../ui/Status'
import { sxList } from '../ui/sx'
import { AttendanceSums } from './AttendanceSums'
import { tableStyle } from './table-style'

type Props = { rows: readonly AttendanceRow[]; totals: AttendanceTotals; timeZone: string }

export function AttendanceList({ rows, totals, timeZone }: Props) {
  if (rows.length === 0) return <EmptyState title="Belum ada undangan" text="Kehadiran dicatat dari daftar undangan." />
  return (
    <>
      <AttendanceSums totals={totals} />
      <Box component="table" aria-label="Kehadiran" sx={[...sxList(tableStyle), { mt: '8px' }]}>
        <thead>
          <tr>
            <Box component="th" scope="col" sx={{ width: 44 }}>
              No
            </Box>
            <th scope="col">Instansi</th>
            <th scope="col">Nama</th>
            <th scope="col">Kehadiran</th>
            <th scope="col">Keterangan</th>
            <Box component="th" scope="col" sx={{ width: 80 }}>
              Jam tiba
            </Box>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>
              <td>{index + 1}</td>
              <td>{row.invited?.label ?? row.institution}</td>
              <td>{row.name ?? row.invited?.name}</td>
              <td>
                <Status kind="attendance" value={attendanceStatus(row.state)} column />
              </td>
              <td>
                {row.inviteeId === null
                  ? 'di luar undangan'
                  : row.state === 'DIWAKILI'
                    ? `mewakili ${row.invited?.name ?? row.invited?.label ?? ''}`
                    : row.reason}
              </td>
              <td>{row.arrivedAt !== null && timeText(row.arrivedAt, timeZone)}</td>
            </tr>
          ))}
        </tbody>
      </Box>
    </>
  )
}
