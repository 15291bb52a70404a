/** Para pihak: number, signatory and surat kuasa of each party. */
import Box from '@mui/material/Box'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import type { AgreementDetail } from '../../shared/agreements/model'
import type { CalendarDate } from '../../shared/calendar/dates'
import { shortDate } from '../../shared/calendar/words'
import { partnerKindWords } from '../../shared/partners/enums'
import { EmptyState } from '../ui/EmptyState'

export function PartiesTab({ agreement: { parties, input } }: { agreement: AgreementDetail }) {
  if (parties.length === 0)
    return (
      <EmptyState
        title="Belum ada pihak"
        text="Tambahkan para pihak lewat Ubah. Nomor dari masing-masing pihak boleh menyusul."
      />
    )
  return (
    <Table size="small" aria-label="Para pihak">
      <TableHead>
        <TableRow>
          {['No', 'Pihak', 'Penanda tangan', 'Ditandatangani', 'Nomor', 'Surat kuasa'].map((head) => (
            <TableCell key={head}>{head}</TableCell>
          ))}
        </TableRow>
      </TableHead>
      <TableBody>
        {parties.map((party) => (
          <TableRow key={party.position}>
            <TableCell>{party.position}</TableCell>
            <TableCell>
              <b>{party.partnerName}</b>
              <Box sx={{ typography: 'note', color: 'text.secondary' }}>{partnerKindWords[party.partnerKind]}</Box>
            </TableCell>
            <TableCell>
              {party.signatoryName ?? 'belum diisi'}
              {party.signatoryPost && (
                <Box sx={{ typography: 'note', color: 'text.secondary' }}>{party.signatoryPost}</Box>
              )}
            </TableCell>
            <TableCell>{dayWords(party.signedOn ?? input.signedOn)}</TableCell>
            <TableCell>{party.number ?? 'menyusul'}</TableCell>
            <TableCell>
              {party.powerNumber
                ? `${party.powerNumber}${party.powerDate ? `, ${shortDate(party.powerDate)}` : ''}`
                : 'tidak ada'}
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  )
}

const dayWords = (day: CalendarDate | null): string => (day ? shortDate(day) : 'belum')
