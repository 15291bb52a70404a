/** What came out of writing a package. */
import Box from '@mui/material/Box'
import { bytesWords } from '../records/file-words'
import { Facts } from '../ui/Facts'
import { Notice } from '../ui/Notice'
import { Section } from '../ui/Section'
import { Digest } from './Digest'

type Props = {
  label: string
  result: { name: string; bytes: number; files: number; sha256: string; faults: readonly string[] }
}

export function ExportResult({ label, result: { name, bytes, files, sha256, faults } }: Props) {
  return (
    <Section ruled title="Paket selesai" sx={{ mt: '16px' }}>
      <Notice tone={faults.length === 0 ? 'positive' : 'attention'} sx={{ mb: '10px' }}>
        {faults.length === 0
          ? 'Paket lengkap. Catat nilai SHA-256 di berita acara, supaya penerima dapat mencocokkannya.'
          : `Paket selesai, tetapi ${faults.length.toLocaleString('id-ID')} berkas tidak utuh. Paket mencatatnya juga.`}
      </Notice>
      <Facts
        facts={[
          { label: 'Nama berkas', value: name },
          { label: 'Isi', value: label },
          {
            label: 'Ukuran',
            value: `${bytesWords(bytes)}, ${files.toLocaleString('id-ID')} berkas termasuk daftar isi`,
          },
          { label: 'SHA-256', value: <Digest value={sha256} /> },
        ]}
      />
      {faults.length > 0 && (
        <Box
          component="ul"
          aria-label="Berkas yang tidak utuh"
          sx={{ m: 0, mt: '8px', pl: '20px', typography: 'cell' }}
        >
          {faults.map((fault) => (
            <li key={fault}>{fault}</li>
          ))}
        </Box>
      )}
    </Section>
  )
}
