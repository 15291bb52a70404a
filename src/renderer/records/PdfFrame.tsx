/** A PDF in Chromium's own viewer, with a loading line until it really shows. */
import Box from '@mui/material/Box'
import { useEffect, useState } from 'react'
import { onEvent } from '../ipc/api'
import { LoadingBar } from '../ui/LoadingBar'

type Props = {
  /** Address of the PDF, without a fragment. */
  url: string
  title: string
  /** Something newer is being made; the old one stays meanwhile. */
  busy?: boolean
}

/** Fills its place. The viewer's own bar would offer a second way to print, so it is off. */
export function PdfFrame({ url, title, busy = false }: Props) {
  const [shown, setShown] = useState<string | null>(null)
  useEffect(
    () =>
      onEvent('document.shown', (document) => {
        // Another frame of the page may show its own document.
        if (document.url.split('#')[0] === url) setShown(url)
      }),
    [url],
  )
  const loading = shown !== url
  return (
    <Box
      aria-busy={loading || busy}
      sx={{ flex: 1, minWidth: 0, minHeight: 0, display: 'flex', flexDirection: 'column', position: 'relative' }}
    >
      <LoadingBar active={loading || busy} />
      <Box
        component="iframe"
        title={title}
        src={`${url}#toolbar=0&navpanes=0&view=FitH`}
        sx={{ flex: 1, border: 0, width: '100%' }}
      />
      {loading && (
        <Box
          role="status"
          sx={{ position: 'absolute', top: 0, left: 0, p: '20px', typography: 'cell', color: 'text.secondary' }}
        >
          Menampilkan halaman
        </Box>
      )}
    </Box>
  )
}
