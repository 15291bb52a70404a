/** The editor of one part of the minutes. Its toolbar appears while it has the focus. */
import { EditorContent, useEditor, type Editor } from '@tiptap/react'
import Box from '@mui/material/Box'
import { useState, type FocusEvent } from 'react'
import type { RichDoc } from '../../shared/minutes/rich-doc'
import { cleanPaste } from './clean-paste'
import { fromEditor, richExtensions, toEditor } from './rich-extensions'
import { RichToolbar } from './RichToolbar'

type Props = {
  value: RichDoc
  onChange: (value: RichDoc) => void
  /** Names the field: "Pembahasan: Evaluasi naskah". */
  label: string
  describedBy?: string | undefined
  invalid?: boolean
}

/** Reads `value` once; give it a new `key` to fill it anew. */
export function RichEditor({ value, onChange, label, describedBy, invalid = false }: Props) {
  const [inside, setInside] = useState(false)
  const editor = useEditor({
    extensions: richExtensions,
    content: toEditor(value),
    // Styles that the library would inject have no nonce.
    injectCSS: false,
    immediatelyRender: true,
    shouldRerenderOnTransaction: false,
    editorProps: {
      attributes: {
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': label,
        ...(describedBy && { 'aria-describedby': describedBy }),
      },
      transformPastedHTML: cleanPaste,
    },
    onUpdate: ({ editor: changed }) => onChange(fromEditor(changed.getJSON())),
  })
  const leave = (event: FocusEvent) => {
    if (!event.currentTarget.contains(event.relatedTarget)) setInside(false)
  }
  return (
    <Box
      onFocus={() => setInside(true)}
      onBlur={leave}
      sx={{
        border: '1px solid',
        borderColor: invalid ? 'error.main' : inside ? 'primary.main' : 'line.strong',
        borderRadius: 1,
        bgcolor: 'surface.sheet',
      }}
    >
      {inside && <RichToolbar editor={editor} label={label} />}
      <Box component={Content} editor={editor} sx={richStyle} />
    </Box>
  )
}

/** The library wants its own props; the look comes from outside. */
const Content = ({ editor, className }: { editor: Editor; className?: string }) => (
  <EditorContent editor={editor} {...(className && { className })} />
)

/** The parts of ProseMirror's own styles that are needed, and the look of text. */
const richStyle = {
  '& .ProseMirror': {
    minHeight: 56,
    px: '10px',
    py: '6px',
    typography: 'body1',
    outline: 'none',
    position: 'relative',
    whiteSpace: 'break-spaces',
    overflowWrap: 'break-word',
    fontVariantLigatures: 'none',
  },
  '& .ProseMirror p': { m: 0, mt: '4px' },
  '& .ProseMirror p:first-of-type': { mt: 0 },
  '& .ProseMirror ul, & .ProseMirror ol': { pl: '24px', my: '4px' },
  '& .ProseMirror table': { borderCollapse: 'collapse', tableLayout: 'fixed', width: '100%', my: '6px' },
  '& .ProseMirror td, & .ProseMirror th': {
    border: '1px solid',
    borderColor: 'line.strong',
    px: '6px',
    py: '3px',
    verticalAlign: 'top',
    textAlign: 'left',
    position: 'relative',
  },
  '& .ProseMirror th': { bgcolor: 'surface.sunken', fontWeight: 600 },
  '& .ProseMirror .selectedCell': { bgcolor: 'surface.selected' },
  '& .ProseMirror-gapcursor': { display: 'none' },
} as const
