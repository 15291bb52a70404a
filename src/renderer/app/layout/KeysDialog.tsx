/** Pintasan papan ketik: what the keys do on this screen, told by the screen itself, and what they do everywhere. */
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useState } from 'react'
import { DialogShell } from '../../ui/DialogShell'
import { KeyHint } from '../../ui/KeyHint'
import { Section } from '../../ui/Section'
import { useKeyHelp } from '../../ui/ShortcutProvider'
import type { KeyHelp } from '../../ui/shortcuts'

const shownKeys: Record<string, string> = { PageUp: 'PgUp', PageDown: 'PgDn' }

/** Mounted while it is open. */
export function KeysDialog({ onClose }: { onClose: () => void }) {
  const read = useKeyHelp()
  const [keys] = useState(read)
  const here = keys.filter(({ everywhere }) => !everywhere)
  return (
    <DialogShell
      open
      title="Pintasan papan ketik"
      width={720}
      onClose={onClose}
      actions={
        <Button autoFocus variant="contained" color="primary" onClick={onClose}>
          Tutup
        </Button>
      }
    >
      <Box sx={{ display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(280px, 1fr))', columnGap: '32px' }}>
        <KeyList title="Di mana saja" keys={keys.filter(({ everywhere }) => everywhere)} />
        {here.length > 0 && <KeyList title="Di layar ini" keys={here} />}
      </Box>
    </DialogShell>
  )
}

function KeyList({ title, keys }: { title: string; keys: readonly KeyHelp[] }) {
  return (
    <Section title={title}>
      <Box
        component="dl"
        sx={{ m: 0, display: 'grid', gridTemplateColumns: '92px minmax(0, 1fr)', rowGap: '6px', typography: 'cell' }}
      >
        {keys.map(({ keys: chord, label }) => (
          <Box key={chord} sx={{ display: 'contents', '& dt, & dd': { m: 0 } }}>
            <dt>
              <KeyHint>{shownKeys[chord] ?? chord}</KeyHint>
            </dt>
            <dd>{label}</dd>
          </Box>
        ))}
      </Box>
    </Section>
  )
}
