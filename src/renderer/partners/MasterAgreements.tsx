/** All agreements of one partner or office, with the way to the register for filters and outputs. */
import Open from '@mui/icons-material/OpenInNewOutlined'
import Button from '@mui/material/Button'
import type { GridColDef } from '@mui/x-data-grid'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { documentKindWords, schemeWords } from '../../shared/agreements/enums'
import { agreementSorts } from '../../shared/agreements/columns'
import type { AgreementListRow } from '../../shared/agreements/model'
import { shortDate } from '../../shared/calendar/words'
import { useRoute } from '../ipc/hooks'
import { DataTable, type TableSort } from '../ui/DataTable'
import { EmptyState } from '../ui/EmptyState'
import { NameCell } from '../ui/NameCell'
import { Row } from '../ui/Row'
import { Status } from '../ui/Status'
import { useGo } from '../ui/use-go'
import { registerSearch, type Owner } from './owner'

const PAGE = 50
const usual: TableSort = { field: 'endsOn', direction: 'desc' }

export function MasterAgreements({ owner, name }: { owner: Owner; name: string }) {
  const go = useGo()
  const navigate = useNavigate()
  const [page, setPage] = useState(0)
  const [sort, setSort] = useState<TableSort>(usual)
  const list = useRoute('agreements.list', {
    ...owner,
    sort: agreementSorts.find((one) => one === sort.field) ?? 'endsOn',
    direction: sort.direction,
    offset: page * PAGE,
    limit: PAGE,
  })
  const open = ({ id }: AgreementListRow) => go.to(`/kerja-sama/${id}`)
  return (
    <>
      <Row sx={{ justifyContent: 'flex-end', px: '16px', py: '6px', flex: 'none' }}>
        <Button
          size="small"
          startIcon={<Open />}
          onClick={() => void navigate({ to: '/kerja-sama', search: registerSearch(owner, name) as never })} // read by the register
        >
          Buka di Kerja Sama
        </Button>
      </Row>
      <DataTable<AgreementListRow>
        label={`Naskah ${name}`}
        noun="naskah"
        columns={columns}
        rows={list.data?.rows}
        total={list.data?.total ?? 0}
        page={page}
        onPage={setPage}
        pageSize={PAGE}
        sort={sort}
        onSort={(next) => {
          setSort(next ?? usual)
          setPage(0)
        }}
        refreshing={list.isFetching}
        onOpen={open}
        rowMenu={(row) => [{ label: 'Buka', keys: 'Enter', run: () => open(row) }]}
        empty={<EmptyState title="Belum ada naskah" text="Naskah yang menyebutnya tampil di sini dengan sendirinya." />}
      />
    </>
  )
}

const columns: readonly GridColDef<AgreementListRow>[] = [
  {
    field: 'title',
    headerName: 'Naskah',
    flex: 1,
    minWidth: 260,
    renderCell: ({ row }) => (
      <NameCell
        name={row.title}
        note={[documentKindWords[row.documentKind].short, row.number].filter(Boolean).join(' · ')}
      />
    ),
  },
  {
    field: 'scheme',
    headerName: 'Skema',
    width: 132,
    sortable: false,
    renderCell: ({ row }) => schemeWords[row.scheme].short,
  },
  {
    field: 'signedOn',
    headerName: 'Ditandatangani',
    width: 132,
    renderCell: ({ row }) => row.signedOn && shortDate(row.signedOn),
  },
  {
    field: 'endsOn',
    headerName: 'Berakhir',
    width: 120,
    renderCell: ({ row }) => row.endsOn && shortDate(row.endsOn),
  },
  {
    field: 'status',
    headerName: 'Status',
    width: 170,
    sortable: false,
    renderCell: ({ row }) => <Status kind="agreement" value={row.status} column />,
  },
]
