/** Cetak and Ekspor of a list: the same report as a print, a workbook, a document or a PDF. */
import Export from '@mui/icons-material/FileDownloadOutlined'
import Print from '@mui/icons-material/PrintOutlined'
import Button from '@mui/material/Button'
import type { z } from 'zod'
import type { PaperRequest } from '../../shared/papers/contract'
import type { ReportFormat } from '../../shared/reports/contract'
import type { ReportRequest } from '../../shared/reports/request'
import { api } from '../ipc/api'
import { AppError } from '../../shared/ipc/errors'
import { ActionMenu } from '../ui/ActionMenu'
import { usePaletteCommand } from '../ui/CommandProvider'
import { useErrorDialog } from '../ui/ErrorDialogProvider'
import { useShortcut } from '../ui/ShortcutProvider'
import { useRunTask } from '../ui/TaskProvider'
import { useToast } from '../ui/ToastProvider'
import { usePrint } from './PrintProvider'

const formatWords: Record<ReportFormat, string> = { xlsx: 'Excel (.xlsx)', docx: 'Word (.docx)', pdf: 'PDF' }
const formats = ['xlsx', 'docx', 'pdf'] as const

type Props = {
  /** What the list shows now. */
  request: z.input<typeof ReportRequest>
  /** `daftar naskah`, for the palette. */
  noun: string
  /** Where the screen has more than one paper: all of them, the one of the view on screen first. */
  papers?: readonly { label: string; request: PaperRequest }[]
}

/** Two buttons for the head of a list; Ctrl+P prints. */
export function ListOutputs({ request, noun, papers }: Props) {
  const print = usePrint()
  const save = useSaveReport()
  // The print dialog fills in what the request leaves out.
  const list: PaperRequest = { kind: 'report', report: request as ReportRequest }
  const printList = () => print(papers?.[0]?.request ?? list)
  const exportList = (format: ReportFormat) => void save(request, format)
  useShortcut('Ctrl+P', printList, { label: papers ? `Cetak ${papers[0]?.label ?? noun}` : 'Cetak daftar ini' })
  usePaletteCommand({ id: `${request.kind}.print`, label: `Cetak ${noun}`, keys: 'Ctrl+P', run: printList })
  usePaletteCommand({ id: `${request.kind}.xlsx`, label: `Ekspor ${noun} ke Excel`, run: () => exportList('xlsx') })
  usePaletteCommand({ id: `${request.kind}.docx`, label: `Ekspor ${noun} ke Word`, run: () => exportList('docx') })
  return (
    <>
      {papers ? (
        <ActionMenu
          label="Cetak"
          icon={<Print />}
          actions={papers.map((paper) => ({ label: paper.label, run: () => print(paper.request) }))}
        />
      ) : (
        <Button startIcon={<Print />} onClick={printList}>
          Cetak
        </Button>
      )}
      <ActionMenu
        label="Ekspor"
        icon={<Export />}
        actions={formats.map((format) => ({ label: formatWords[format], run: () => exportList(format) }))}
      />
    </>
  )
}

/** Saves a report as a file, with its progress in the status line. */
export function useSaveReport(): (request: Props['request'], format: ReportFormat) => Promise<void> {
  const runTask = useRunTask()
  const toast = useToast()
  const showError = useErrorDialog()
  return async (request, format) => {
    try {
      const saved = await runTask(`Mengekspor ke ${formatWords[format]}`, ({ signal, report }) =>
        api.reports.save(
          { request, format },
          {
            signal,
            onProgress: ({ step, done, total }) => report({ done, total, note: step.toLocaleLowerCase('id') }),
          },
        ),
      )
      if (saved) toast(`${saved.name} disimpan: ${saved.rows.toLocaleString('id-ID')} baris.`)
    } catch (error) {
      if (error instanceof AppError && error.code === 'CANCELLED') return
      showError(error, 'Daftar belum diekspor')
    }
  }
}
