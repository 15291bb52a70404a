/** The hits: a listbox in groups, with the words found marked. */
import Building from '@mui/icons-material/AccountBalanceOutlined'
import Command from '@mui/icons-material/ChevronRightOutlined'
import Doc from '@mui/icons-material/DescriptionOutlined'
import Group from '@mui/icons-material/GroupsOutlined'
import Plan from '@mui/icons-material/LightbulbOutlined'
import Page from '@mui/icons-material/FindInPageOutlined'
import Partner from '@mui/icons-material/ContactsOutlined'
import Box from '@mui/material/Box'
import type SvgIcon from '@mui/material/SvgIcon'
import { useEffect, useRef } from 'react'
import { Ellipsis } from '../../ui/Ellipsis'
import { Row } from '../../ui/Row'
import { cut, type PaletteGroup, type PaletteItem } from './palette-model'

const icons: Record<string, typeof SvgIcon> = {
  agreement: Doc,
  meeting: Group,
  partner: Partner,
  office: Building,
  plan: Plan,
  scan: Page,
  command: Command,
}

type Props = {
  groups: readonly PaletteGroup[]
  current: string | undefined
  text: string
  onRun: (item: PaletteItem) => void
}

/** Keeps the choice in sight. */
export function PaletteGroups({ groups, current, text, onRun }: Props) {
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' })
  }, [current])
  return (
    <Box
      ref={list}
      id="hasil"
      role="listbox"
      aria-label="Hasil"
      tabIndex={-1}
      sx={{ flex: 1, minHeight: 0, overflow: 'auto', py: '4px' }}
    >
      {groups.map(({ key, label, total, items }) => (
        <Box role="group" aria-label={`${label}, ${total} hasil`} key={key}>
          <Box
            aria-hidden
            sx={{ px: '20px', pt: '8px', pb: '2px', typography: 'note', fontWeight: 600, color: 'text.secondary' }}
          >
            {label}
            {total > items.length && (
              <Box component="span" sx={{ fontWeight: 400 }}>
                , {items.length} dari {total.toLocaleString('id-ID')}
              </Box>
            )}
          </Box>
          {items.map((item) => (
            <Hit key={item.id} item={item} kind={key} on={item.id === current} onRun={() => onRun(item)} />
          ))}
        </Box>
      ))}
      {groups.length === 0 && (
        <Box sx={{ px: '20px', py: '16px', typography: 'body1', color: 'text.secondary' }}>
          Tidak ada yang cocok dengan “{text}”.
        </Box>
      )}
    </Box>
  )
}

type HitProps = { item: PaletteItem; kind: string; on: boolean; onRun: () => void }

function Hit({ item: { id, title, marks, note, right }, kind, on, onRun }: HitProps) {
  const Icon = icons[kind] ?? Doc
  return (
    <Row
      role="option"
      aria-selected={on}
      id={`hasil ${id}`}
      gap={3}
      onClick={onRun}
      sx={{
        minHeight: note ? 44 : 32,
        px: '20px',
        cursor: 'pointer',
        '&:hover': { bgcolor: 'surface.hover' },
        ...(on && {
          '&, &:hover': { bgcolor: 'surface.selected' },
          boxShadow: (theme) => `inset 3px 0 ${theme.vars.palette.primary.main}`,
        }),
      }}
    >
      <Icon aria-hidden sx={{ color: 'text.secondary' }} />
      <Box sx={{ minWidth: 0, flex: 1 }}>
        <Ellipsis title={title} sx={{ typography: 'cell', fontWeight: 500 }}>
          {cut(title, marks).map((part, index) => (part.found ? <mark key={index}>{part.text}</mark> : part.text))}
        </Ellipsis>
        {note && <Ellipsis sx={{ typography: 'note', color: 'text.secondary' }}>{note}</Ellipsis>}
      </Box>
      {right && <Box sx={{ typography: 'note', color: 'text.secondary', flex: 'none' }}>{right}</Box>}
    </Row>
  )
}
