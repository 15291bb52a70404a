/** The pairs that were called distinct, each with a way to have it proposed again. */
import Undo from '@mui/icons-material/UndoOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { plainMoment } from '../../shared/calendar/moments'
import type { DistinctPair } from '../../shared/partners/page-model'
import { useRights, useSession } from '../ipc/session'
import { Section } from '../ui/Section'
import { PairLine, pairPaths } from './PairLine'
import { useDistinct } from './use-distinct'

export function DistinctList({ pairs }: { pairs: readonly DistinctPair[] }) {
  const { mayWrite } = useRights()
  const { timeZone } = useSession()
  const { unmark } = useDistinct()
  return (
    <Section title="Bukan kembar" meta={`${pairs.length.toLocaleString('id-ID')} pasang, tidak diusulkan lagi`}>
      <Box component="ul" aria-label="Bukan kembar" sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {pairs.map((pair) => (
          <PairLine
            key={pair.id}
            path={pairPaths[pair.kind]}
            rows={[pair.first, pair.second]}
            note={
              <>
                {pair.personName}
                <br />
                {plainMoment(pair.at, timeZone)}
              </>
            }
          >
            {mayWrite && (
              <Button
                size="small"
                variant="text"
                startIcon={<Undo />}
                aria-label={`Usulkan lagi ${pair.first.name} dan ${pair.second.name}`}
                onClick={() => void unmark(pair)}
              >
                Usulkan lagi
              </Button>
            )}
          </PairLine>
        ))}
      </Box>
    </Section>
  )
}
