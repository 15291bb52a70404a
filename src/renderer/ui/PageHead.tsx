/** Head of a screen: title, count, the way back, and at most three buttons of which one is primary. */
import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { Fragment, type ReactNode } from 'react'
import { AppLink } from './AppLink'
import { narrow } from './media'
import { Row } from './Row'

export type Crumb = { label: string; to?: string | undefined }

type Props = {
  title: string
  /** `237 dari 312 naskah`. */
  meta?: ReactNode
  /** The way back; record screens and forms have it, list screens do not. */
  crumbs?: Crumb[]
  /** Buttons at the right, the primary one last. */
  children?: ReactNode
  /** Between title and buttons: month and arrows of a calendar, steps of a wizard. */
  tools?: ReactNode
}

/** The only `h1` of a screen. */
export function PageHead({ title, meta, crumbs, children, tools }: Props) {
  return (
    <Row
      component="header"
      gap={3}
      sx={{
        minHeight: crumbs ? 60 : 52,
        pl: '20px',
        pr: '16px',
        flex: 'none',
        ...(crumbs && { alignItems: 'flex-end', pt: '8px', pb: '6px' }),
        [narrow]: { flexWrap: 'wrap', rowGap: '6px', py: '8px', '& .meta': { display: 'none' } },
      }}
    >
      {/* The short title of a list stays whole: where there is no room beside it, the buttons go below. */}
      <Box sx={{ minWidth: 0, flex: tools ? 'none' : 1, [narrow]: { ...(!crumbs && { flex: '1 0 auto' }) } }}>
        {crumbs && <Crumbs crumbs={crumbs} />}
        <Row gap={2} sx={{ alignItems: 'baseline' }}>
          <Typography variant="title" component="h1" sx={crumbs ? undefined : { whiteSpace: 'nowrap' }}>
            {title}
          </Typography>
          {meta && (
            <Typography
              className="meta"
              variant="cell"
              component="div"
              noWrap
              sx={{ color: 'text.secondary', flex: 'none' }}
            >
              {meta}
            </Typography>
          )}
        </Row>
      </Box>
      {tools && <Box sx={{ flex: 1, minWidth: 0, [narrow]: { flex: '1 0 auto' } }}>{tools}</Box>}
      {children && (
        <Row gap={2} sx={{ flex: 'none', [narrow]: { flex: '0 1 auto', flexWrap: 'wrap', rowGap: '6px' } }}>
          {children}
        </Row>
      )}
    </Row>
  )
}

function Crumbs({ crumbs }: { crumbs: Crumb[] }) {
  return (
    <Box component="nav" aria-label="Jalan kembali" sx={{ typography: 'note', color: 'text.secondary' }}>
      {crumbs.map((crumb, index) => (
        <Fragment key={`${index} ${crumb.label}`}>
          {index > 0 && ' / '}
          {crumb.to ? <AppLink to={crumb.to}>{crumb.label}</AppLink> : crumb.label}
        </Fragment>
      ))}
    </Box>
  )
}
