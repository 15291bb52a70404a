/** The bar above a list: search text, filters, and at the right how the list is shown. */
import Close from '@mui/icons-material/CloseOutlined'
import Search from '@mui/icons-material/SearchOutlined'
import IconButton from '@mui/material/IconButton'
import TextField from '@mui/material/TextField'
import { useEffect, useRef, useState, type ReactNode } from 'react'
import { Row } from './Row'
import { useShortcut } from './ShortcutProvider'

type Props = {
  /** `Saring judul, nomor, mitra`. */
  placeholder: string
  text: string
  /** Called 200 ms after the last key. */
  onText: (text: string) => void
  /** `FilterSelect`s and `FilterDates`. */
  children?: ReactNode
  /** Density and columns. */
  tail?: ReactNode
}

/** 44 px; Ctrl+F puts the caret into the search text. */
export function FilterBar({ placeholder, text, onText, children, tail }: Props) {
  const [typed, setTyped] = useState<string | null>(null)
  const input = useRef<HTMLInputElement>(null)
  const publish = useRef(onText)
  useEffect(() => {
    publish.current = onText
  })
  useEffect(() => {
    if (typed === null) return
    const timer = setTimeout(() => {
      publish.current(typed)
      setTyped(null)
    }, 200)
    return () => clearTimeout(timer)
  }, [typed])
  useShortcut('Ctrl+F', () => input.current?.select(), { label: 'Ke kotak saring' })
  const shown = typed ?? text
  return (
    <Row
      gap={1.5}
      role="search"
      aria-label="Saring daftar"
      sx={{
        minHeight: 44,
        flex: 'none',
        pl: '20px',
        pr: '12px',
        py: '8px',
        boxSizing: 'border-box',
        // Chosen filters are wider; a second line is better than a screen that slides.
        flexWrap: 'wrap',
        rowGap: '6px',
      }}
    >
      <TextField
        placeholder={placeholder}
        value={shown}
        onChange={(event) => setTyped(event.target.value)}
        inputRef={input}
        // Gives a little way to many filters, so that they stay in one line.
        sx={{ flex: '1 1 200px', maxWidth: 232 }}
        slotProps={{
          htmlInput: { 'aria-label': placeholder, autoComplete: 'off', spellCheck: false },
          input: {
            sx: { minHeight: 28, pr: '2px', '& .MuiOutlinedInput-input': { py: '4px', fontSize: '0.8125rem' } },
            startAdornment: <Search aria-hidden sx={{ fontSize: 16, color: 'text.secondary' }} />,
            ...(shown && {
              endAdornment: (
                <IconButton
                  aria-label="Kosongkan saringan teks"
                  onClick={() => setTyped('')}
                  sx={{ width: 24, height: 24 }}
                >
                  <Close sx={{ fontSize: 14 }} />
                </IconButton>
              ),
            }),
          },
        }}
      />
      {children}
      <Row gap={2} sx={{ ml: 'auto', flex: 'none' }}>
        {tail}
      </Row>
    </Row>
  )
}
