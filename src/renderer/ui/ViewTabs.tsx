/** Saved views of a list or parts of a record, with counts. */
import Box from '@mui/material/Box'
import Tab from '@mui/material/Tab'
import Tabs from '@mui/material/Tabs'
import type { ReactNode } from 'react'
import { Row } from './Row'

export type ViewTab<T extends string = string> = { value: T; label: string; count?: number | null | undefined }

type Props<T extends string> = {
  label: string
  value: T
  onChange: (value: T) => void
  tabs: readonly ViewTab<T>[]
  /** A quiet button at the right. */
  action?: ReactNode
}

/** 36 px high. */
export function ViewTabs<T extends string>({ label, value, onChange, tabs, action }: Props<T>) {
  return (
    <Row gap={0} sx={{ flex: 'none', boxShadow: (theme) => `inset 0 -1px ${theme.vars.palette.divider}` }}>
      <Tabs
        value={value}
        onChange={(_event, next: T) => onChange(next)}
        aria-label={label}
        variant="scrollable"
        // Arrows only where the tabs do not fit, so that none is out of sight for good.
        scrollButtons="auto"
        sx={{
          pl: '8px',
          flex: 1,
          boxShadow: 'none',
          '& .MuiTabScrollButton-root': { width: 28 },
          '& .MuiTabScrollButton-root.Mui-disabled': { width: 0 },
        }}
      >
        {tabs.map((tab) => (
          <Tab
            key={tab.value}
            value={tab.value}
            label={
              <span>
                {tab.label}
                {tab.count !== undefined && tab.count !== null && (
                  <Box component="span" sx={{ color: 'text.secondary', fontWeight: 400, ml: '6px' }}>
                    {tab.count.toLocaleString('id-ID')}
                  </Box>
                )}
              </span>
            }
          />
        ))}
      </Tabs>
      {action && <Box sx={{ pr: '12px', flex: 'none' }}>{action}</Box>}
    </Row>
  )
}
