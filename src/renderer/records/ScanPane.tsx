/** The scan beside its record: always at the right, full height, one file at a time. */
import OpenIcon from '@mui/icons-material/OpenInNewOutlined'
import Box from '@mui/material/Box'
import { useState } from 'react'
import { fileRoleWords } from '../../shared/files/enums'
import type { AttachmentView, FileTarget } from '../../shared/files/model'
import { api } from '../ipc/api'
import { useRoute } from '../ipc/hooks'
import { useSession } from '../ipc/session'
import { ActionMenu } from '../ui/ActionMenu'
import { EmptyState } from '../ui/EmptyState'
import { useErrorDialog } from '../ui/ErrorDialogProvider'
import { IconAction } from '../ui/IconAction'
import { Row } from '../ui/Row'
import { Section } from '../ui/Section'
import { SidePane } from '../ui/SidePane'
import { Status } from '../ui/Status'
import { scanState } from './file-words'
import { PdfFrame } from './PdfFrame'

export function ScanPane({ target }: { target: FileTarget }) {
  const list = useRoute('files.list', { target }).data
  const [chosen, setChosen] = useState<string | null>(null)
  const showError = useErrorDialog()
  const file = list?.find((one) => one.id === chosen) ?? list?.[0]
  if (!list)
    return (
      <SidePane label="Pindaian" width={416}>
        {null}
      </SidePane>
    )
  if (!file) {
    return (
      <SidePane label="Pindaian" width={260}>
        <Section title="Pindaian">
          <Box sx={{ typography: 'cell', color: 'text.secondary' }}>
            Belum ada pindaian. Tambahkan pada bagian Berkas.
          </Box>
        </Section>
      </SidePane>
    )
  }
  return (
    <SidePane label="Pindaian" width={416} flush>
      <Row
        gap={1}
        sx={{
          minHeight: 60,
          px: '12px',
          flex: 'none',
          bgcolor: 'surface.sheet',
          borderBottom: '1px solid',
          borderColor: 'line.hair',
        }}
      >
        <Box
          sx={{
            flex: 1,
            minWidth: 0,
            typography: 'label',
            fontWeight: 600,
            fontSize: '0.8125rem',
            overflow: 'hidden',
            textOverflow: 'ellipsis',
            whiteSpace: 'nowrap',
          }}
        >
          {fileRoleWords[file.role]}
        </Box>
        {list.length > 1 && (
          <ActionMenu
            label="Pilih berkas"
            actions={list.map((one) => ({
              label: `${fileRoleWords[one.role]}: ${one.name}`,
              run: () => setChosen(one.id),
            }))}
          />
        )}
        <IconAction
          label="Buka di program lain"
          onClick={() =>
            void api.files
              .openExternal({ id: file.id })
              .catch((error: unknown) => showError(error, 'Berkas tidak dapat dibuka'))
          }
        >
          <OpenIcon />
        </IconAction>
      </Row>
      <Box sx={{ flex: 1, minHeight: 320, display: 'flex', bgcolor: 'surface.frame' }}>
        <ScanView file={file} />
      </Box>
      <ScanFoot file={file} place={list.indexOf(file) + 1} count={list.length} />
    </SidePane>
  )
}

function ScanView({ file }: { file: AttachmentView }) {
  const url = `app://files/${file.fileId}`
  if (file.condition === 'BERSANDI' || file.condition === 'RUSAK') {
    return (
      <EmptyState
        title={file.condition === 'RUSAK' ? 'Berkas rusak' : 'Berkas bersandi'}
        text="Berkas disimpan apa adanya. Buka di program lain, atau simpan salinannya dari bagian Berkas."
      />
    )
  }
  switch (file.type) {
    case 'PDF':
      return <PdfFrame key={url} url={url} title={`Isi ${file.name}`} />
    case 'JPEG':
    case 'PNG':
      return (
        <Box tabIndex={0} role="region" aria-label={`Isi ${file.name}`} sx={{ flex: 1, overflow: 'auto', p: '12px' }}>
          <Box
            component="img"
            src={url}
            alt={file.name}
            sx={{
              width: '100%',
              boxShadow: (theme) => theme.vars.palette.shade.paper,
              '[data-color-scheme="dark"] &': { filter: 'brightness(0.88)' },
            }}
          />
        </Box>
      )
    case 'TIFF':
      return <TiffView file={file} />
    case 'DOCX':
    case 'XLSX':
      return <EmptyState title="Dokumen kantor" text="Buka di program lain untuk melihat isinya." />
  }
}

/** Chromium draws no TIFF; main turns its pages into a PDF once and keeps it beside the file. */
function TiffView({ file }: { file: AttachmentView }) {
  return (
    <Box
      component="iframe"
      title={`Isi ${file.name}`}
      src={`app://files/${file.fileId}/pages.pdf#toolbar=0&navpanes=0&view=FitH`}
      sx={{ flex: 1, border: 0 }}
    />
  )
}

function ScanFoot({ file, place, count }: { file: AttachmentView; place: number; count: number }) {
  const { timeZone } = useSession()
  const state = scanState(file, timeZone)
  return (
    <Row
      gap={2}
      sx={{
        minHeight: 40,
        px: '12px',
        flex: 'none',
        bgcolor: 'surface.sheet',
        borderTop: '1px solid',
        borderColor: 'line.hair',
        typography: 'cell',
      }}
    >
      <Status kind="scan" value={state.value} {...(state.word && { word: state.word })} />
      <Box sx={{ ml: 'auto', color: 'text.secondary' }}>
        {file.pages === null
          ? `berkas ${place} dari ${count}`
          : `${file.pages.toLocaleString('id-ID')} halaman, berkas ${place} dari ${count}`}
      </Box>
    </Row>
  )
}
