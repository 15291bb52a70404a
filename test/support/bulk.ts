/** SQL that makes up a register of any size, a few statements for all its rows; for tests and for measurements. */

export const bulkPartners = 400
export const bulkOffices = 40

const id = (prefix: string, n: string) => `printf('${prefix}-0000-7000-8000-%012x', ${n})`

/** Ids of made-up rows, from 1. */
export const agreementIdAt = (n: number): string => `a0000000-0000-7000-8000-${n.toString(16).padStart(12, '0')}`
export const partnerIdAt = (n: number): string => `b0000000-0000-7000-8000-${n.toString(16).padStart(12, '0')}`
export const officeIdAt = (n: number): string => `c0000000-0000-7000-8000-${n.toString(16).padStart(12, '0')}`

const numbers = (count: number) =>
  `with recursive n(i) as (select 1 union all select i + 1 from n where i < ${count}), r as (select i, (i * 2654435761) % 1000003 as h, (i * 40503 + 7) % 65537 as g from n)`

const pick = (values: string[], by: string) =>
  `case (${by}) % ${values.length} ${values.map((value, index) => `when ${index} then '${value}'`).join(' ')} end`

/** Statements for `count` agreements; their regions get codes below `province`. */
export function bulkStatements(count: number, province = '74'): string[] {
  const words = ['Pengelolaan', 'Peningkatan', 'Pengembangan', 'Pertukaran', 'Pelatihan', 'Penyediaan', 'Pemanfaatan']
  const things = [
    'Data Kependudukan',
    'Sumber Daya Manusia',
    'Rumput Laut',
    'Air Bersih',
    'Pariwisata Bahari',
    'Pendidikan Vokasi',
    'Layanan Kesehatan',
    'Sampah Regional',
    'Ternak Sapi',
    'Energi Surya',
    'Jalan Penghubung',
  ]
  const places = [
    'Konawe',
    'Kolaka',
    'Muna',
    'Buton',
    'Wakatobi',
    'Bombana',
    'Kendari',
    'Baubau',
    'Raha',
    'Lasusua',
    'Unaaha',
    'Andoolo',
    'Rumbia',
  ]
  const kinds = [
    'PKS',
    'KESEPAKATAN_BERSAMA',
    'NOTA_KESEPAKATAN',
    'PKS',
    'KONTRAK',
    'RENCANA_KERJA',
    'MOU',
    'LOI',
    'ADDENDUM',
    'PKS',
  ]
  const schemes = [
    'KSDD_WAJIB',
    'KSDD_SUKARELA',
    'KSDPK',
    'SINERGI',
    'KSDPK',
    'KSDPL',
    'KSDLL_LAIN',
    'KSDLL_PENERUSAN',
    'KSDPK',
  ]
  const partnerKinds = ['PERGURUAN_TINGGI', 'BADAN_USAHA', 'KABUPATEN', 'KOTA', 'KEMENTERIAN', 'ORMAS']
  const signed = `case when h % 100 < 3 then null else date('2012-01-01', '+' || (h % 5200) || ' days') end`
  const ends = `case when h % 100 < 3 or g % 9 = 0 then null else date('2012-01-01', '+' || (h % 5200 + 365 + (g % 5) * 365) || ' days') end`
  return [
    `${numbers(17)} insert into regions (id, code, name, kind, parent_code) select ${id('d0000000', 'i')}, printf('${province}.%02d', i), 'Kabupaten Contoh ' || i, 'KABUPATEN', '${province}' from r`,
    `${numbers(bulkPartners)} insert into partners (id, name, kind, region_id) select ${id('b0000000', 'i')}, ${pick(places, 'i')} || ' Mitra ' || i, ${pick(partnerKinds, 'i')}, ${id('d0000000', 'i % 17 + 1')} from r`,
    `${numbers(bulkOffices)} insert into offices (id, name, office_group) select ${id('c0000000', 'i')}, 'Dinas Contoh ' || i, 'DINAS' from r`,
    `${numbers(count)} insert into agreements (id, scheme, document_kind, title, subject, objective, scope, process_started_on, signed_on, starts_on, term_kind, ends_on, closing, closed_on, number_text, partner_text, created_at, updated_at, deleted_at)
      select ${id('a0000000', 'i')}, ${pick(schemes, 'h')}, ${pick(kinds, 'g')}, ${pick(words, 'h')} || ' ' || ${pick(things, 'g')} || ' ' || ${pick(places, 'h / 7')} || ' ' || i,
      'Perihal ' || hex(i) || ' yang disepakati para pihak untuk kepentingan masyarakat', 'Meningkatkan pelayanan publik di daerah', 'Ruang lingkup: ' || ${pick(things, 'h')} || ', ' || ${pick(things, 'h / 11')} || '. Pelaksanaan, pembiayaan, pemantauan, dan evaluasi.',
      case when h % 100 < 2 then null else '2012-01-01' end, ${signed}, null, case when g % 9 = 0 or h % 100 < 3 then 'TERBUKA' else 'SAMPAI' end, ${ends},
      case when h % 5200 < 4600 and g % 50 > 0 then case when g % 9 = 0 then null when g % 20 = 1 then 'DIAKHIRI' else 'DIBIARKAN_BERAKHIR' end end, case when g % 20 = 1 then '2024-01-01' end,
      printf('119/%04d/%d', i % 10000, 2012 + i % 15), ${pick(places, 'h % 400 + 1')} || ' Mitra ' || (h % 400 + 1), 1600000000000 + h * 1000, 1600000000000 + h * 1000, case when h % 1000 = 1 then 1700000000000 end from r`,
    `${numbers(count)} insert into parties (id, agreement_id, position, partner_id, number) select ${id('e0000000', 'i * 2')}, ${id('a0000000', 'i')}, 1, ${id('b0000000', 'h % 400 + 1')}, printf('119/%04d/%d', i % 10000, 2012 + i % 15) from r`,
    `${numbers(count)} insert into parties (id, agreement_id, position, partner_id, number) select ${id('e0000000', 'i * 2 + 1')}, ${id('a0000000', 'i')}, 2, ${id('b0000000', '(h + 177) % 400 + 1')}, printf('B-%d/UN29/%d', h, 2012 + i % 15) from r`,
    `${numbers(count)} insert into agreement_affairs (id, agreement_id, affair_code) select ${id('f0000000', 'i')}, ${id('a0000000', 'i')}, ${pick(['1.01', '1.02', '2.15', '3.26', '3.25', '2.16', '1.03'], 'g')} from r`,
    `${numbers(count)} insert into agreement_offices (id, agreement_id, office_id, position) select ${id('f1000000', 'i')}, ${id('a0000000', 'i')}, ${id('c0000000', 'g % 40 + 1')}, 1 from r`,
    // Every fiftieth extends the one before it.
    `update agreements set parent_id = printf('a0000000-0000-7000-8000-%012x', rowid - 1), parent_relation = 'PERPANJANGAN' where rowid % 50 = 0 and rowid > 1`,
  ]
}
