/** What will stand on the letter of invitation. */
import Print from '@mui/icons-material/PrintOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { longDate } from '../../shared/calendar/words'
import type { MeetingDetail } from '../../shared/meetings/model'
import { letterShapeWords } from '../../shared/meetings/words'
import { usePrint } from '../records/PrintProvider'
import { Facts } from '../ui/Facts'
import { Section } from '../ui/Section'
import { EditButton } from './EditButton'
import { WordMenu } from './WordMenu'

export function LetterTab({ meeting }: { meeting: MeetingDetail }) {
  const print = usePrint()
  const { id, input, letter, signatory, invitees } = meeting
  const annexed = input.letterShape === 'LAMPIRAN' && invitees.length > 1
  const later = (value: string | null, word: string) =>
    value ?? (
      <Box component="span" sx={{ color: 'text.secondary' }}>
        {word}
      </Box>
    )
  return (
    <Section
      title="Surat undangan"
      action={
        <Box sx={{ display: 'flex', gap: 2 }}>
          <EditButton meeting={meeting} label="Ubah isian surat" />
          <Button startIcon={<Print />} onClick={() => print({ kind: 'invitation', id })}>
            Cetak surat
          </Button>
          <WordMenu meetingId={id} />
        </Box>
      }
    >
      <Facts
        labelWidth={140}
        facts={[
          { label: 'Nomor', value: later(letter.number, `${letter.known}…… (menyusul)`) },
          { label: 'Tanggal surat', value: later(input.letterDate && longDate(input.letterDate), 'menyusul') },
          { label: 'Sifat', value: input.letterNature },
          { label: 'Hal', value: input.letterSubject ?? 'Undangan' },
          { label: 'Pembuka', value: input.letterOpening },
          { label: 'Pakaian', value: input.dress },
          { label: 'Bahan dibawa', value: input.bring },
          { label: 'Narahubung', value: input.contact },
          { label: 'Bentuk', value: letterShapeWords[input.letterShape] },
          { label: 'Lampiran', value: annexed ? `Daftar undangan, ${invitees.length} undangan` : null },
          { label: 'Tautan daring', value: input.onlineLink },
          { label: 'Tembusan', value: input.copiesTo.join('\n') },
          {
            label: 'Penanda tangan',
            value: later(signatory && signatory.label, 'penanda tangan pertama di Pengaturan'),
          },
          { label: 'Dikirim', value: later(input.sentOn && longDate(input.sentOn), 'belum dicatat') },
        ]}
      />
    </Section>
  )
}
