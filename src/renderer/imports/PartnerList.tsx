/** The parties of the file: known, new, or to be chosen. */
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useState } from 'react'
import type { ImportSettings, PartnerChoice, PartnerEntry } from '../../shared/imports/model'
import { partnerKinds, partnerKindWords, type PartnerKind } from '../../shared/partners/enums'
import { api } from '../ipc/api'
import { Choice, type Option } from '../ui/Choice'
import { Row } from '../ui/Row'
import { SelectOne } from '../ui/SelectOne'
import { count } from './words'

type Props = {
  partners: readonly PartnerEntry[]
  settings: ImportSettings
  apply: (part: Partial<ImportSettings>) => Promise<boolean>
  busy: boolean
}

const order = { ask: 0, new: 1, existing: 2 } as const
const matchWords = { ask: 'perlu dipilih', new: 'mitra baru', existing: 'sudah ada' } as const
const kindOptions = partnerKinds.map((value) => ({ value, label: partnerKindWords[value] }))
const SHOWN = 100

export function PartnerList({ partners, settings, apply, busy }: Props) {
  const [open, setOpen] = useState<string | null>(null)
  const sorted = partners.toSorted((a, b) => order[a.match] - order[b.match] || b.rows - a.rows)
  const choose = (key: string, choice: PartnerChoice) => {
    setOpen(null)
    void apply({ partners: { ...settings.partners, [key]: choice } })
  }
  return (
    <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
      {sorted.slice(0, SHOWN).map((partner) => (
        <Box
          component="li"
          key={partner.key}
          sx={{ px: '16px', py: '8px', borderBottom: '1px solid', borderColor: 'line.hair', typography: 'cell' }}
        >
          <Row gap={2} sx={{ alignItems: 'flex-start' }}>
            <Box sx={{ flex: 1, minWidth: 0, overflowWrap: 'anywhere' }}>
              <Box sx={{ fontWeight: 600 }}>{partner.name}</Box>
              <Box sx={{ typography: 'note', color: 'text.secondary' }}>
                {partner.kind === null ? 'jenis belum diketahui' : partnerKindWords[partner.kind]},{' '}
                {count(partner.rows)} baris
              </Box>
            </Box>
            <Box
              sx={{
                typography: 'note',
                flex: 'none',
                color: partner.match === 'ask' ? 'tone.attention.ink' : 'text.secondary',
              }}
            >
              {matchWords[partner.match]}
            </Box>
          </Row>
          {partner.match === 'ask' || open === partner.key ? (
            <PartnerChooser partner={partner} busy={busy} onChoose={(choice) => choose(partner.key, choice)} />
          ) : (
            partner.regionCode === null && (
              <Button
                size="small"
                variant="text"
                disabled={busy}
                sx={{ ml: '-8px' }}
                onClick={() => setOpen(partner.key)}
              >
                Ganti
              </Button>
            )
          )}
        </Box>
      ))}
    </Box>
  )
}

const search = async (text: string): Promise<Option[]> =>
  (await api.partners.choices({ text })).map(({ id, label, note }) => ({ value: id, label, note }))

function PartnerChooser({
  partner,
  busy,
  onChoose,
}: {
  partner: PartnerEntry
  busy: boolean
  onChoose: (choice: PartnerChoice) => void
}) {
  const [kind, setKind] = useState<PartnerKind | null>(partner.kind)
  return (
    <Box sx={{ mt: '6px', display: 'grid', gap: '6px' }}>
      {partner.spellings.length > 0 && (
        <Box sx={{ typography: 'note', color: 'text.secondary' }}>Tertulis: {partner.spellings.join(' · ')}</Box>
      )}
      {partner.candidates.map((candidate) => (
        <Button
          key={candidate.id}
          size="small"
          disabled={busy}
          sx={{ justifyContent: 'flex-start' }}
          onClick={() => onChoose({ kind: 'existing', partnerId: candidate.id })}
        >
          Pakai {candidate.name}
        </Button>
      ))}
      <SelectOne
        label={`Mitra untuk ${partner.name}`}
        placeholder="Cari mitra yang sudah ada"
        value={null}
        source={search}
        disabled={busy}
        onChange={(id) => id && onChoose({ kind: 'existing', partnerId: id })}
      />
      <Row gap={1}>
        <Choice
          label={`Jenis mitra baru ${partner.name}`}
          value={kind}
          empty="Jenis mitra"
          options={kindOptions}
          onChange={setKind}
        />
        <Button
          size="small"
          disabled={busy || kind === null}
          sx={{ flex: 'none' }}
          onClick={() => kind && onChoose({ kind: 'new', name: partner.name, partnerKind: kind })}
        >
          Jadikan baru
        </Button>
      </Row>
    </Box>
  )
}
