/** A SHA-256 value in two lines of groups that can be read aloud, and its copy button. */
import Copy from '@mui/icons-material/ContentCopyOutlined'
import Box from '@mui/material/Box'
import { IconAction } from '../ui/IconAction'
import { Row } from '../ui/Row'
import { useToast } from '../ui/ToastProvider'

export function Digest({ value }: { value: string }) {
  const toast = useToast()
  const copy = () => void navigator.clipboard.writeText(value).then(() => toast('Nilai SHA-256 disalin.'))
  return (
    <Row gap={1}>
      <Box component="code" sx={{ fontFamily: 'monospace', fontSize: '0.8125rem', whiteSpace: 'pre-line' }}>
        {value
          .match(/.{1,32}/g)
          ?.map((line) => line.match(/.{1,8}/g)?.join(' '))
          .join('\n')}
      </Box>
      <IconAction label="Salin nilai SHA-256" onClick={copy}>
        <Copy />
      </IconAction>
    </Row>
  )
}
