/** The head of the history in the status line: the value that reports carry, and the way to the history. */
import Box from '@mui/material/Box'
import ButtonBase from '@mui/material/ButtonBase'
import Tooltip from '@mui/material/Tooltip'
import { useRoute } from '../../ipc/hooks'
import { headWords } from '../../records/head-words'
import { useGo } from '../../ui/use-go'

/** Nothing before the first change. */
export function HistoryHead() {
  const go = useGo()
  const { data: head } = useRoute('history.head', {})
  if (!head) return null
  return (
    <>
      <Tooltip title={<HeadTitle head={head} />}>
        <ButtonBase
          aria-label={`Kepala riwayat ${headWords(head, 2)}, buka Riwayat`}
          onClick={() => go.to('/riwayat')}
          sx={{
            height: 20,
            px: '4px',
            mx: '-4px',
            borderRadius: '3px',
            typography: 'note',
            fontVariantNumeric: 'tabular-nums',
            '&:hover': { bgcolor: 'surface.hover', color: 'text.primary' },
          }}
        >
          Riwayat {headWords(head, 2)}
        </ButtonBase>
      </Tooltip>
      <span aria-hidden>·</span>
    </>
  )
}

function HeadTitle({ head }: { head: string }) {
  return (
    <Box sx={{ maxWidth: 300, overflowWrap: 'anywhere' }}>
      Nilai kepala riwayat, sama dengan yang tercetak pada laporan: {headWords(head, 16)}
    </Box>
  )
}
