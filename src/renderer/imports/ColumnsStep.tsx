/** Second step: which sheets are read and what each column means. */
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Checkbox from '@mui/material/Checkbox'
import FormControlLabel from '@mui/material/FormControlLabel'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import type { ImportOverview } from '../../shared/imports/contract'
import type { ImportField } from '../../shared/imports/fields'
import type { ImportSettings, SheetSetting } from '../../shared/imports/model'
import { Choice } from '../ui/Choice'
import { Notice } from '../ui/Notice'
import { Row } from '../ui/Row'
import { SheetColumns } from './SheetColumns'
import type { ImportWizard } from './use-import'
import { count } from './words'
import { WizardFoot } from './WizardFoot'

export function ColumnsStep({ wizard, overview }: { wizard: ImportWizard; overview: ImportOverview }) {
  const { settings, setSettings, busy } = wizard
  const [confirmed, setConfirmed] = useState(false)
  const readable = overview.sheets.filter((sheet) => sheet.head !== null)
  const change = (name: string, part: Partial<SheetSetting>) => {
    setConfirmed(false)
    setSettings(changedSheet(settings, name, part))
  }
  const included = settings.sheets.filter((sheet) => sheet.included)
  const unread = unreadColumns(overview, included)
  const missing = included.find((sheet) => !Object.values(sheet.mapping).includes('title'))
  const ready = included.length > 0 && missing === undefined && (unread === 0 || confirmed)
  return (
    <>
      <Box sx={{ flex: 1, minHeight: 0, overflow: 'auto', px: '20px', pb: '20px' }}>
        {readable.length === 0 && (
          <Notice tone="urgent">
            Tidak ada lembar dengan kepala kolom yang dikenali. Beri nama kolom, misalnya Judul, Jenis, dan Pihak Kedua,
            lalu pilih lagi berkasnya.
          </Notice>
        )}
        {readable.map((sheet) => {
          const setting = settings.sheets.find(({ name }) => name === sheet.name)
          if (!setting) return null
          return (
            <SheetColumns
              key={sheet.name}
              sheet={sheet}
              setting={setting}
              onInclude={(value) => change(sheet.name, { included: value })}
              onField={(column, field) => change(sheet.name, { mapping: withField(setting, column, field) })}
            />
          )
        })}
        {overview.sheets
          .filter((sheet) => sheet.head === null)
          .map((sheet) => (
            <Typography key={sheet.name} variant="cell" component="p" sx={{ color: 'text.secondary', mt: '12px' }}>
              Lembar {sheet.name} dilewati: tidak ada kepala kolom yang dikenali.
            </Typography>
          ))}
        <Row gap={3} sx={{ mt: '20px', flexWrap: 'wrap', typography: 'cell' }}>
          <span>KSDD tanpa keterangan dicatat sebagai</span>
          <Choice
            label="KSDD tanpa keterangan dicatat sebagai"
            width={180}
            value={settings.plainKsdd}
            options={[
              { value: 'KSDD_SUKARELA', label: 'KSDD sukarela' },
              { value: 'KSDD_WAJIB', label: 'KSDD wajib' },
            ]}
            onChange={(value) => value && setSettings({ ...settings, plainKsdd: value })}
          />
        </Row>
      </Box>
      <WizardFoot
        busy={busy}
        left={
          unread > 0 ? (
            <FormControlLabel
              control={<Checkbox checked={confirmed} onChange={(_event, value) => setConfirmed(value)} />}
              label={`${count(unread)} kolom berisi tidak dibaca. Memang tidak perlu.`}
              slotProps={{ typography: { variant: 'cell' } }}
            />
          ) : (
            missing && `Tentukan kolom Judul pada lembar ${missing.name}.`
          )
        }
      >
        <Button onClick={wizard.restart}>Ganti berkas</Button>
        <Button
          variant="contained"
          color="primary"
          disabled={!ready || busy !== null}
          onClick={() => void wizard.check()}
        >
          Periksa daftar
        </Button>
      </WizardFoot>
    </>
  )
}

const changedSheet = (settings: ImportSettings, name: string, part: Partial<SheetSetting>): ImportSettings => ({
  ...settings,
  sheets: settings.sheets.map((sheet) => (sheet.name === name ? { ...sheet, ...part } : sheet)),
})

/** A field stands in one column only. */
function withField({ mapping }: SheetSetting, column: number, field: ImportField | null): SheetSetting['mapping'] {
  const others = Object.entries(mapping).map(([key, value]) => [key, field !== null && value === field ? null : value])
  return { ...Object.fromEntries(others), [column]: field } as SheetSetting['mapping'] // entries keep their types
}

/** Columns with values that no field reads; every one must be accounted for. */
function unreadColumns(overview: ImportOverview, included: readonly SheetSetting[]): number {
  return included.reduce((sum, { name, mapping }) => {
    const columns = overview.sheets.find((sheet) => sheet.name === name)?.columns ?? []
    return (
      sum + columns.filter(({ column, samples }) => samples.length > 0 && (mapping[column] ?? null) === null).length
    )
  }, 0)
}
