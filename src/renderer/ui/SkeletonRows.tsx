/** Still rows of the final height while a list or a record loads for the first time. */
import Box from '@mui/material/Box'
import Skeleton from '@mui/material/Skeleton'
import { size } from '../app/theme/tokens'
import { useDelayed } from './use-delayed'

/** Nothing for 300 ms, then `count` rows. */
export function SkeletonRows({ count = 8, height = size.row }: { count?: number; height?: number }) {
  const late = useDelayed(true)
  return (
    <Box role="status" aria-label="Memuat" sx={{ minHeight: height * count }}>
      {late &&
        Array.from({ length: count }, (_unused, index) => (
          <Box
            key={index}
            sx={{
              height,
              px: '20px',
              display: 'flex',
              alignItems: 'center',
              borderBottom: '1px solid',
              borderColor: 'line.hair',
            }}
          >
            <Skeleton width={`${62 - ((index * 13) % 30)}%`} height={12} />
          </Box>
        ))}
    </Box>
  )
}
