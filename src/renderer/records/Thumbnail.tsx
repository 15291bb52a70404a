/** A small picture of the first page of a file; an icon where none can be made. */
import BrokenIcon from '@mui/icons-material/BrokenImageOutlined'
import LockIcon from '@mui/icons-material/LockOutlined'
import PdfIcon from '@mui/icons-material/PictureAsPdfOutlined'
import SheetIcon from '@mui/icons-material/TableChartOutlined'
import TextIcon from '@mui/icons-material/DescriptionOutlined'
import Box from '@mui/material/Box'
import { useEffect, useState } from 'react'
import type { AttachmentView } from '../../shared/files/model'

const WIDTH = 44
const HEIGHT = 60

export function Thumbnail({ file }: { file: AttachmentView }) {
  const picture = usePicture(file)
  return (
    <Box
      aria-hidden
      sx={{
        width: WIDTH,
        height: HEIGHT,
        flex: 'none',
        display: 'grid',
        placeItems: 'center',
        overflow: 'hidden',
        borderRadius: '2px',
        bgcolor: 'surface.sunken',
        boxShadow: (theme) => theme.vars.palette.shade.paper,
        color: 'text.secondary',
      }}
    >
      {picture ? (
        <Box
          component="img"
          src={picture}
          alt=""
          sx={{ width: '100%', height: '100%', objectFit: 'cover', objectPosition: 'top' }}
        />
      ) : (
        <TypeIcon file={file} />
      )}
    </Box>
  )
}

function TypeIcon({ file }: { file: AttachmentView }) {
  if (file.condition === 'RUSAK') return <BrokenIcon />
  if (file.condition === 'BERSANDI') return <LockIcon />
  if (file.type === 'XLSX') return <SheetIcon />
  return file.type === 'DOCX' ? <TextIcon /> : <PdfIcon />
}

/** Pictures of this session, so that a list does not draw a page again each time it is shown. */
const drawn = new Map<string, string>()

function usePicture(file: AttachmentView): string | null {
  const direct = file.type === 'JPEG' || file.type === 'PNG' ? `app://files/${file.fileId}` : null
  const [picture, setPicture] = useState(direct ?? drawn.get(file.fileId) ?? null)
  const draws = file.type === 'PDF' && (file.condition === 'BAIK' || file.condition === 'BERSKRIP')
  useEffect(() => {
    if (picture || !draws) return
    let gone = false
    import('./draw-page')
      .then(({ drawFirstPage }) => drawFirstPage(`app://files/${file.fileId}`, WIDTH * 2))
      .then((url) => {
        drawn.set(file.fileId, url)
        if (!gone) setPicture(url)
      })
      // A page that cannot be drawn keeps its icon; the file itself is not affected.
      .catch(() => undefined)
    return () => {
      gone = true
    }
  }, [draws, file.fileId, picture])
  return picture
}
