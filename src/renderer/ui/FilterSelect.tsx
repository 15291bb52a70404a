/** A filter over words: one or several of a list, with a search text when the list is long. */
import Check from '@mui/icons-material/CheckOutlined'
import Checked from '@mui/icons-material/CheckBox'
import Unchecked from '@mui/icons-material/CheckBoxOutlineBlank'
import Box from '@mui/material/Box'
import MenuItem from '@mui/material/MenuItem'
import MenuList from '@mui/material/MenuList'
import Popover from '@mui/material/Popover'
import TextField from '@mui/material/TextField'
import { useState } from 'react'
import { FilterChip } from './FilterChip'

export type FilterOption<T extends string = string> = { value: T; label: string; count?: number | undefined }

type Props<T extends string> = {
  name: string
  options: readonly FilterOption<T>[]
  value: readonly T[]
  onChange: (value: T[]) => void
  /** Only one at a time: choosing closes the list. */
  single?: boolean
}

/** Several: choosing keeps the list open. */
export function FilterSelect<T extends string>({ name, options, value, onChange, single = false }: Props<T>) {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  const [text, setText] = useState('')
  const searched = options.length > 10
  const shown = options.filter((option) =>
    option.label.toLocaleLowerCase('id').includes(text.trim().toLocaleLowerCase('id')),
  )
  const close = () => {
    setAnchor(null)
    setText('')
  }
  const choose = (chosen: T) => {
    if (single) {
      onChange(value.includes(chosen) ? [] : [chosen])
      close()
    } else onChange(value.includes(chosen) ? value.filter((v) => v !== chosen) : [...value, chosen])
  }
  return (
    <>
      <FilterChip
        name={name}
        value={wordsOf(options, value)}
        expanded={anchor !== null}
        onOpen={setAnchor}
        onClear={() => onChange([])}
      />
      <Popover
        open={anchor !== null}
        anchorEl={anchor}
        onClose={close}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
        slotProps={{
          paper: { role: 'dialog', 'aria-label': `Saringan ${name}`, sx: { mt: '4px', minWidth: 220, maxWidth: 360 } },
        }}
      >
        {searched && (
          <Box sx={{ p: '8px', borderBottom: '1px solid', borderColor: 'line.hair' }}>
            <TextField
              autoFocus
              fullWidth
              value={text}
              onChange={(event) => setText(event.target.value)}
              placeholder={`Cari ${name.toLocaleLowerCase('id')}`}
              slotProps={{ htmlInput: { 'aria-label': `Cari ${name.toLocaleLowerCase('id')}` } }}
            />
          </Box>
        )}
        <MenuList autoFocusItem={!searched} aria-label={name} sx={{ maxHeight: 320, overflow: 'auto', py: '4px' }}>
          {shown.map((option) => (
            <OptionItem
              key={option.value}
              option={option}
              checked={value.includes(option.value)}
              single={single}
              onChoose={() => choose(option.value)}
            />
          ))}
          {shown.length === 0 && <MenuItem disabled>Tidak ada yang cocok</MenuItem>}
        </MenuList>
      </Popover>
    </>
  )
}

function wordsOf<T extends string>(options: readonly FilterOption<T>[], value: readonly T[]): string | null {
  if (value.length === 0) return null
  if (value.length > 1) return `${value.length} dipilih`
  return options.find((option) => option.value === value[0])?.label ?? '1 dipilih'
}

type ItemProps = { option: FilterOption; checked: boolean; single: boolean; onChoose: () => void }

function OptionItem({ option, checked, single, onChoose, ...rest }: ItemProps) {
  return (
    <MenuItem {...rest} role={single ? 'menuitemradio' : 'menuitemcheckbox'} aria-checked={checked} onClick={onChoose}>
      {single ? (
        <Check aria-hidden sx={{ mr: '8px', visibility: checked ? 'visible' : 'hidden', color: 'primary.main' }} />
      ) : (
        <Box
          component={checked ? Checked : Unchecked}
          aria-hidden
          sx={{ mr: '8px', color: checked ? 'primary.main' : 'line.control' }}
        />
      )}
      <Box component="span" sx={{ flex: 1, whiteSpace: 'normal' }}>
        {option.label}
      </Box>
      {option.count !== undefined && (
        <Box component="span" sx={{ ml: '16px', color: 'text.secondary', typography: 'note' }}>
          {option.count.toLocaleString('id-ID')}
        </Box>
      )}
    </MenuItem>
  )
}
