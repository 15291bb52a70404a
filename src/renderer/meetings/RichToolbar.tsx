/** Buttons of the editor; arrows move between them, Esc goes back to the text. */
import Bold from '@mui/icons-material/FormatBoldOutlined'
import Bullets from '@mui/icons-material/FormatListBulletedOutlined'
import ClearTable from '@mui/icons-material/DeleteOutlineOutlined'
import Italic from '@mui/icons-material/FormatItalicOutlined'
import Numbers from '@mui/icons-material/FormatListNumberedOutlined'
import Table from '@mui/icons-material/GridOnOutlined'
import Underline from '@mui/icons-material/FormatUnderlinedOutlined'
import Button from '@mui/material/Button'
import ToggleButton from '@mui/material/ToggleButton'
import type { Editor } from '@tiptap/react'
import { useEditorState } from '@tiptap/react'
import type { KeyboardEvent, ReactNode } from 'react'
import { Row } from '../ui/Row'

export function RichToolbar({ editor, label }: { editor: Editor; label: string }) {
  const state = useEditorState({
    editor,
    selector: ({ editor: now }) => ({
      bold: now.isActive('bold'),
      italic: now.isActive('italic'),
      underline: now.isActive('underline'),
      bulletList: now.isActive('bulletList'),
      orderedList: now.isActive('orderedList'),
      table: now.isActive('table'),
    }),
  })
  const act = () => editor.chain().focus()
  return (
    <Row
      role="toolbar"
      aria-label={`Bentuk teks: ${label}`}
      gap={1}
      onKeyDown={(event) => walk(event, editor)}
      sx={{
        px: '6px',
        py: '3px',
        borderBottom: '1px solid',
        borderColor: 'line.hair',
        bgcolor: 'surface.sunken',
        flexWrap: 'wrap',
      }}
    >
      <Tool name="Tebal (Ctrl+B)" on={state.bold} first run={() => act().toggleBold().run()}>
        <Bold fontSize="small" />
      </Tool>
      <Tool name="Miring (Ctrl+I)" on={state.italic} run={() => act().toggleItalic().run()}>
        <Italic fontSize="small" />
      </Tool>
      <Tool name="Garis bawah (Ctrl+U)" on={state.underline} run={() => act().toggleUnderline().run()}>
        <Underline fontSize="small" />
      </Tool>
      <Tool name="Daftar bertitik" on={state.bulletList} run={() => act().toggleBulletList().run()}>
        <Bullets fontSize="small" />
      </Tool>
      <Tool name="Daftar bernomor" on={state.orderedList} run={() => act().toggleOrderedList().run()}>
        <Numbers fontSize="small" />
      </Tool>
      {!state.table && (
        <Tool name="Tabel" on={false} run={() => act().insertTable({ rows: 3, cols: 3, withHeaderRow: true }).run()}>
          <Table fontSize="small" />
        </Tool>
      )}
      {state.table && <TableTools editor={editor} />}
    </Row>
  )
}

function TableTools({ editor }: { editor: Editor }) {
  const act = () => editor.chain().focus()
  const tools: [string, () => void][] = [
    ['Tambah baris', () => act().addRowAfter().run()],
    ['Tambah kolom', () => act().addColumnAfter().run()],
    ['Hapus baris', () => act().deleteRow().run()],
    ['Hapus kolom', () => act().deleteColumn().run()],
  ]
  return (
    <>
      {tools.map(([name, run]) => (
        <Button key={name} size="small" variant="text" tabIndex={-1} onClick={run}>
          {name}
        </Button>
      ))}
      <Tool name="Hapus tabel" on={false} run={() => act().deleteTable().run()}>
        <ClearTable fontSize="small" />
      </Tool>
    </>
  )
}

type ToolProps = { name: string; on: boolean; first?: boolean; run: () => void; children: ReactNode }

/** The first one is the stop of Tab; the others are reached by arrows. */
function Tool({ name, on, first = false, run, children }: ToolProps) {
  return (
    <ToggleButton
      value={name}
      selected={on}
      tabIndex={first ? 0 : -1}
      aria-label={name}
      title={name}
      onClick={run}
      sx={{ width: 28, height: 26, p: 0, border: 0 }}
    >
      {children}
    </ToggleButton>
  )
}

function walk(event: KeyboardEvent<HTMLElement>, editor: Editor): void {
  if (event.key === 'Escape') {
    event.preventDefault()
    event.stopPropagation()
    editor.commands.focus()
    return
  }
  const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
  if (step === 0) return
  event.preventDefault()
  const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>('button')]
  const here = buttons.indexOf(document.activeElement as HTMLElement)
  buttons.at((here + step) % buttons.length)?.focus()
}
