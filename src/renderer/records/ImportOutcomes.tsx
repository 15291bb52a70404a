/** What became of files that did not simply come in: refused, already there, or kept with a remark. */
import Box from '@mui/material/Box'
import type { ImportOutcome } from '../../shared/files/model'
import { Notice } from '../ui/Notice'

type Props = { outcomes: readonly ImportOutcome[]; onDismiss: () => void }

export function ImportOutcomes({ outcomes, onDismiss }: Props) {
  const refused = outcomes.some((outcome) => outcome.kind === 'refused')
  return (
    <Notice tone={refused ? 'urgent' : 'attention'} action={{ label: 'Tutup', onClick: onDismiss }} sx={{ mb: '10px' }}>
      <Box component="ul" sx={{ m: 0, pl: '16px' }}>
        {outcomes.map((outcome, index) => (
          <li key={`${index} ${outcome.name}`}>
            <b>{outcome.name}</b>: {sentence(outcome)}
          </li>
        ))}
      </Box>
    </Notice>
  )
}

function sentence(outcome: ImportOutcome): string {
  switch (outcome.kind) {
    case 'refused':
      return outcome.reason
    case 'duplicate':
      return outcome.as === outcome.name
        ? 'berkas yang sama sudah ada di sini.'
        : `berkas yang sama sudah ada di sini sebagai ${outcome.as}.`
    case 'added':
      return `disimpan. ${outcome.notice ?? ''}`
  }
}
