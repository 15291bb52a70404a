/** Undangan: offices, partners and regions chosen from the masters, and persons typed in. */
import Add from '@mui/icons-material/PersonAddAltOutlined'
import Groups from '@mui/icons-material/GroupsOutlined'
import Numbers from '@mui/icons-material/FormatListNumberedOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useFieldArray, useFormState, useWatch } from 'react-hook-form'
import { call } from '../ipc/hooks'
import { useErrorDialog } from '../ui/ErrorDialogProvider'
import { FieldError } from '../ui/Field'
import { FormSection } from '../ui/FormSection'
import { Row } from '../ui/Row'
import { SelectOne } from '../ui/SelectOne'
import type { SectionProps } from './control'
import type { FormInvitee } from './form-model'
import { findOffices, findPartners } from './invitee-sources'
import { InviteeRows } from './InviteeRows'

const nobody: FormInvitee = {
  storedId: '',
  kind: 'ORANG',
  officeId: null,
  partnerId: null,
  label: '',
  name: '',
  post: '',
  letterNumber: '',
}

export function InviteesSection({ control }: Pick<SectionProps, 'control'>) {
  const rows = useFieldArray({ control, name: 'invitees' })
  const [shape, first] = useWatch({ control, name: ['letterShape', 'letterNumber'] })
  const numbered = shape === 'MASING_MASING'
  const running = /^\d+$/.test(first.trim()) ? Number(first) : null
  const numberAll = () => {
    if (running === null) return
    rows.fields.forEach((row, index) => rows.update(index, { ...row, letterNumber: String(running + index) }))
  }
  const { errors } = useFormState({ control, name: 'invitees' })
  const showError = useErrorDialog()
  const has = (id: string) => rows.fields.some((row) => row.officeId === id || row.partnerId === id)
  const add = (...invitees: FormInvitee[]) => rows.append(invitees, { shouldFocus: false })
  const addRegions = () =>
    void call('meetings.ownRegions', {})
      .then((regions) =>
        add(
          ...regions
            .filter(({ partnerId }) => !has(partnerId))
            .map(({ partnerId, label, headPost }) => ({
              ...nobody,
              kind: 'MITRA' as const,
              partnerId,
              label,
              post: headPost ?? '',
            })),
        ),
      )
      .catch((error: unknown) => showError(error, 'Kabupaten dan kota belum ditambahkan'))
  return (
    <FormSection
      title={rows.fields.length > 0 ? `Undangan (${rows.fields.length})` : 'Undangan'}
      action={
        <Row gap={2}>
          {numbered && running !== null && rows.fields.length > 0 && (
            <Button size="small" startIcon={<Numbers />} onClick={numberAll}>
              Nomori berurutan mulai {running}
            </Button>
          )}
          <Button size="small" startIcon={<Groups />} onClick={addRegions}>
            Undang semua kab/kota
          </Button>
        </Row>
      }
    >
      <Row gap={2} sx={{ mb: '8px', flexWrap: 'wrap' }}>
        <Box sx={{ flex: '1 1 220px' }}>
          <SelectOne
            label="Tambah perangkat daerah"
            placeholder="Tambah perangkat daerah"
            value={null}
            source={findOffices}
            onChange={(id, option) =>
              id && !has(id) && add({ ...nobody, kind: 'OPD', officeId: id, label: option?.label ?? '' })
            }
          />
        </Box>
        <Box sx={{ flex: '1 1 220px' }}>
          <SelectOne
            label="Tambah daerah atau mitra"
            placeholder="Tambah daerah atau mitra"
            value={null}
            source={findPartners}
            onChange={(id, option) =>
              id && !has(id) && add({ ...nobody, kind: 'MITRA', partnerId: id, label: option?.label ?? '' })
            }
          />
        </Box>
        <Button startIcon={<Add />} onClick={() => add({ ...nobody })}>
          Tambah orang
        </Button>
      </Row>
      {errors.invitees?.message && <FieldError id="undangan-pesan">{errors.invitees.message}</FieldError>}
      <InviteeRows control={control} rows={rows.fields} numbered={numbered} onMove={rows.move} onRemove={rows.remove} />
    </FormSection>
  )
}
