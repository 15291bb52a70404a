/** The regions with their codes; those of other provinces come from a file. */
import Edit from '@mui/icons-material/EditOutlined'
import Upload from '@mui/icons-material/UploadFileOutlined'
import Button from '@mui/material/Button'
import type { GridColDef } from '@mui/x-data-grid'
import { useState, type ReactNode } from 'react'
import { shortDate } from '../../shared/calendar/words'
import type { RegionRow } from '../../shared/partners/model'
import { call, useRoute } from '../ipc/hooks'
import { useRights } from '../ipc/session'
import { useErrorDialog } from '../ui/ErrorDialogProvider'
import { NameCell } from '../ui/NameCell'
import { useToast } from '../ui/ToastProvider'
import { useDone } from '../ui/UndoContext'
import { ImportFaultsDialog } from './ImportFaultsDialog'
import { MasterList } from './MasterList'
import { RecordPane } from './RecordPane'
import { TeamDialog } from './TeamDialog'
import { useMasterList } from './use-master-list'

const pageSize = 100

type Props = { tabs: ReactNode; openId: string | null; onOpen: (id: string | null) => void }

export function RegionsTab({ tabs, openId, onOpen }: Props) {
  const { mayManage } = useRights()
  const view = useMasterList()
  const { faults, bring, dismiss } = useRegionImport()
  const list = useRoute('regions.list', { text: view.text, offset: view.page * pageSize, limit: pageSize })
  const open = list.data?.rows.find((row) => row.id === openId)
  return (
    <>
      <MasterList<RegionRow>
        view={view}
        noun="daerah"
        list={list}
        pageSize={pageSize}
        columns={columns}
        onOpen={(row) => onOpen(row.id)}
        tabs={tabs}
        action={
          mayManage && (
            <Button startIcon={<Upload />} onClick={bring}>
              Impor daerah
            </Button>
          )
        }
        placeholder="Saring kode, nama, ibu kota"
        hint="Impor dari berkas CSV dengan kolom kode, nama, dan ibu kota."
        pane={open && <RegionPane region={open} onClose={() => onOpen(null)} />}
      />
      {faults && <ImportFaultsDialog faults={faults} onRetry={bring} onClose={dismiss} />}
    </>
  )
}

/** Main asks for the file; faults of it stay on screen until it is chosen again. */
function useRegionImport() {
  const [faults, setFaults] = useState<readonly string[] | null>(null)
  const done = useDone()
  const toast = useToast()
  const showError = useErrorDialog()
  const bring = () => {
    setFaults(null)
    call('regions.import', {}).then(
      (result) => {
        if (result === null) return
        if (result.faults.length > 0) setFaults(result.faults)
        else if (result.added + result.changed === 0) toast('Semua daerah di berkas itu sudah ada.')
        else done(`${result.added} daerah ditambahkan, ${result.changed} diperbarui.`)
      },
      (error: unknown) => showError(error, 'Daerah belum diimpor'),
    )
  }
  return { faults, bring, dismiss: () => setFaults(null) }
}

function RegionPane({ region, onClose }: { region: RegionRow; onClose: () => void }) {
  const { mayWrite } = useRights()
  const [editing, setEditing] = useState(false)
  const { team } = region
  const decree = team && [team.decreeNumber ?? 'tanpa nomor', team.decreeOn && shortDate(team.decreeOn)]
  return (
    <>
      <RecordPane
        name={region.name}
        facts={[
          { label: 'Kode', value: region.code },
          { label: 'Ibu kota', value: region.capital },
          { label: 'Luas', value: region.areaKm2 && `${region.areaKm2.toLocaleString('id-ID')} km²` },
          { label: 'Penduduk', value: region.population && `${region.population.toLocaleString('id-ID')} jiwa` },
          { label: 'TKKSD', value: decree ? `Keputusan ${decree.filter(Boolean).join(', ')}` : 'belum dicatat' },
          { label: 'Berlaku sampai', value: team?.validUntil && shortDate(team.validUntil) },
          { label: 'Catatan', value: team?.note },
        ]}
        filter={{ regionCode: region.code }}
        register={{ region: { id: region.code, label: region.name } }}
        onClose={onClose}
        actions={
          mayWrite && (
            <Button size="small" startIcon={<Edit />} onClick={() => setEditing(true)}>
              Ubah TKKSD
            </Button>
          )
        }
      />
      {editing && <TeamDialog region={region} onClose={() => setEditing(false)} />}
    </>
  )
}

const columns: readonly GridColDef<RegionRow>[] = [
  { field: 'code', headerName: 'Kode Kemendagri', width: 148, sortable: false },
  {
    field: 'name',
    headerName: 'Daerah',
    flex: 1,
    minWidth: 220,
    sortable: false,
    renderCell: ({ row }) => <NameCell name={row.name} note={row.capital && `Ibu kota ${row.capital}`} />,
  },
  {
    field: 'agreements',
    headerName: 'Naskah',
    width: 92,
    sortable: false,
    align: 'right',
    headerAlign: 'right',
    renderCell: ({ row }) => row.agreements.toLocaleString('id-ID'),
  },
]
