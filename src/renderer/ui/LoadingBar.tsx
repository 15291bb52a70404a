/** A thin line at the top of a list while it is read again; the old rows stay. */
import Box from '@mui/material/Box'
import LinearProgress from '@mui/material/LinearProgress'
import { useDelayed } from './use-delayed'

/** Takes no room, so nothing jumps. */
export function LoadingBar({ active }: { active: boolean }) {
  const late = useDelayed(active)
  return (
    <Box sx={{ position: 'relative', height: 0, zIndex: 2 }}>
      {late && (
        <LinearProgress
          aria-label="Memuat"
          sx={{ position: 'absolute', left: 0, right: 0, top: 0, height: 2, borderRadius: 0 }}
        />
      )}
    </Box>
  )
}
