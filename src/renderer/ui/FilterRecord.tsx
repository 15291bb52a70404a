/** A filter over records of a long list: searched while typing, one at a time. */
import Popover from '@mui/material/Popover'
import Box from '@mui/material/Box'
import { useState } from 'react'
import type { Option } from './Choice'
import { FilterChip } from './FilterChip'
import { SelectOne } from './SelectOne'

export type ChosenRecord = { id: string; label: string }

type Props = {
  name: string
  value: ChosenRecord | null
  search: (text: string) => Promise<readonly Option[]>
  onChange: (value: ChosenRecord | null) => void
}

/** Choosing closes the list. */
export function FilterRecord({ name, value, search, onChange }: Props) {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  return (
    <>
      <FilterChip
        name={name}
        value={value?.label ?? null}
        expanded={anchor !== null}
        popup="dialog"
        onOpen={setAnchor}
        onClear={() => onChange(null)}
      />
      <Popover
        open={anchor !== null}
        anchorEl={anchor}
        onClose={() => setAnchor(null)}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
        slotProps={{
          paper: {
            role: 'dialog',
            'aria-label': `Saring menurut ${name.toLocaleLowerCase('id')}`,
            sx: { mt: '4px', width: 340, p: '10px' },
          },
        }}
      >
        <Box>
          <SelectOne
            autoFocus
            label={`Cari ${name.toLocaleLowerCase('id')}`}
            placeholder={`Cari ${name.toLocaleLowerCase('id')}`}
            value={null}
            source={search}
            onChange={(id, option) => {
              if (id && option) onChange({ id, label: option.label })
              setAnchor(null)
            }}
          />
        </Box>
      </Popover>
    </>
  )
}
