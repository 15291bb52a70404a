/** The print dialog of every paper: the real PDF at the left, printer and what is on the paper at the right. */
import Print from '@mui/icons-material/PrintOutlined'
import Save from '@mui/icons-material/SaveAltOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useEffect, useRef, useState } from 'react'
import type { PaperKind, PaperRequest } from '../../shared/papers/contract'
import { api } from '../ipc/api'
import { useRoute } from '../ipc/hooks'
import { DialogShell } from '../ui/DialogShell'
import { useErrorDialog } from '../ui/ErrorDialogProvider'
import { explainError } from '../ui/explain-error'
import { KeyHint } from '../ui/KeyHint'
import { LoadingBar } from '../ui/LoadingBar'
import { narrow } from '../ui/media'
import { Notice } from '../ui/Notice'
import { useToast } from '../ui/ToastProvider'
import { PdfFrame } from './PdfFrame'
import { PrintOptions } from './PrintOptions'
import { usePaper, type Choices, type ComposedPaper } from './use-paper'

const titles: Record<PaperKind, string> = {
  report: 'Cetak daftar',
  'agreement-summary': 'Cetak ringkasan naskah',
  invitation: 'Cetak undangan',
  'sign-in-sheet': 'Cetak daftar hadir',
  'running-order': 'Cetak susunan acara',
  minutes: 'Cetak notula',
  'meeting-calendar': 'Cetak kalender rapat',
  'partner-briefing': 'Cetak lembar ringkas mitra',
}

type Props = { request: PaperRequest; onClose: () => void }

export function PrintDialog({ request, onClose }: Props) {
  const [choices, setChoices] = useState<Choices>({})
  const [printer, setPrinter] = useState<string | null>(null)
  const [copies, setCopies] = useState(1)
  const { paper, error, composing, step } = usePaper(request, choices)
  const printers = useRoute('papers.printers', {}).data
  const hasPrinter = (printers?.length ?? 0) > 0
  const { print, save, busy } = usePaperActions(paper, { printer, copies }, onClose)
  const sheets = paper
    ? `${(paper.pages * copies).toLocaleString('id-ID')} lembar: ${paper.pages} halaman × ${copies} rangkap`
    : ''
  const off = !paper || composing || busy
  const usual = useUsualFocus(off)
  return (
    <DialogShell
      open
      title={titles[request.kind]}
      onClose={onClose}
      width={1180}
      height={680}
      flush
      remark={sheets}
      actions={
        <>
          <Button variant="text" onClick={onClose}>
            Batal <KeyHint sx={{ ml: '8px' }}>Esc</KeyHint>
          </Button>
          <Button
            startIcon={<Save />}
            disabled={off}
            onClick={() => void save()}
            {...(!hasPrinter && { variant: 'contained', color: 'primary', ref: usual })}
          >
            Simpan PDF
          </Button>
          <Button
            startIcon={<Print />}
            disabled={off || !hasPrinter}
            onClick={() => void print()}
            {...(hasPrinter && { variant: 'contained', color: 'primary', ref: usual })}
          >
            Cetak
          </Button>
        </>
      }
    >
      <Box
        sx={{ display: 'flex', height: '100%', minHeight: 0, [narrow]: { flexDirection: 'column', height: 'auto' } }}
      >
        <Box
          sx={{
            flex: 1,
            minWidth: 0,
            display: 'flex',
            flexDirection: 'column',
            bgcolor: 'surface.frame',
            [narrow]: { flex: 'none', height: 320 },
          }}
        >
          {!paper && <LoadingBar active={composing} />}
          <PaperPreview {...{ paper, error, composing, step }} />
        </Box>
        <PrintOptions
          kind={request.kind}
          choices={choices}
          onChoices={setChoices}
          printers={printers ?? []}
          printer={printer}
          onPrinter={setPrinter}
          copies={copies}
          onCopies={setCopies}
          notices={paper?.notices ?? []}
        />
      </Box>
    </DialogShell>
  )
}

/** Focus for the usual button once it can be pressed: while the paper is made it is off, and the dialog holds the focus. */
function useUsualFocus(off: boolean) {
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (!off && document.activeElement?.getAttribute('role') === 'dialog') button.current?.focus()
  }, [off])
  return button
}

function PaperPreview({ paper, error, composing, step }: ReturnType<typeof usePaper>) {
  if (error) {
    return (
      <Box sx={{ p: '20px' }}>
        <Notice tone="urgent">{explainError(error).message}</Notice>
      </Box>
    )
  }
  if (!paper) {
    return (
      <Box role="status" sx={{ p: '20px', typography: 'cell', color: 'text.secondary' }}>
        {step}
      </Box>
    )
  }
  return <PdfFrame key={paper.url} url={paper.url} title="Pratinjau halaman" busy={composing} />
}

function usePaperActions(
  paper: ComposedPaper | null,
  target: { printer: string | null; copies: number },
  onClose: () => void,
) {
  const toast = useToast()
  const showError = useErrorDialog()
  const [busy, setBusy] = useState(false)
  const attempt = async (work: (token: string) => Promise<void>, title: string) => {
    if (!paper) return
    setBusy(true)
    try {
      await work(paper.token)
    } catch (error) {
      showError(error, title)
    } finally {
      setBusy(false)
    }
  }
  return {
    busy,
    print: () =>
      attempt(async (token) => {
        const { printed } = await api.papers.print({ token, ...target })
        if (!printed) return
        toast(`${paper?.fileName ?? 'Dokumen'} dikirim ke pencetak.`)
        onClose()
      }, 'Belum tercetak'),
    save: () =>
      attempt(async (token) => {
        const saved = await api.papers.savePdf({ token })
        if (!saved) return
        toast(`${saved.name} disimpan.`)
        onClose()
      }, 'PDF belum tersimpan'),
  }
}
