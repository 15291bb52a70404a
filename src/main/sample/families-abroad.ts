/** Sample families abroad (KSDPL, KSDLL); all of it is invented. */
import { family, type Family } from './family'

export const abroadFamilies: readonly Family[] = [
  family(
    'KSDPL',
    '3.25',
    'Dinas Kelautan',
    'ehime',
    0,
    'Provinsi Bersaudara Sulawesi Tenggara dan Aokawa (contoh fiktif)',
    'Pertukaran Teknologi Budi Daya Laut (contoh fiktif)',
  ),
  family(
    'KSDPL',
    '3.29',
    'Dinas Energi',
    'jeju',
    0,
    'Energi Terbarukan Pulau Kecil (contoh fiktif)',
    'Pelatihan Tenaga Teknis Energi (contoh fiktif)',
  ),
  family(
    'KSDPL',
    '3.27',
    'Dinas Tanaman Pangan',
    'nt',
    0,
    'Pengembangan Peternakan Sapi Tropis (contoh fiktif)',
    'Magang Peternak Muda (contoh fiktif)',
  ),
  family(
    'KSDLL_LAIN',
    '3.25',
    'Dinas Kelautan',
    'kyo',
    0,
    'Riset Kelautan Teluk Kendari (contoh fiktif)',
    'Stasiun Riset Bersama (contoh fiktif)',
  ),
  family('KSDLL_LAIN', '3.27', 'Dinas Perkebunan', 'agri', 0, 'Perbaikan Mutu Kakao Fermentasi (contoh fiktif)'),
  family(
    'KSDLL_PENERUSAN',
    '3.25',
    'Dinas Kelautan',
    'reef',
    0,
    'Pemulihan Terumbu Karang Masyarakat Pesisir (contoh fiktif)',
  ),
  family('KSDLL_PENERUSAN', '1.02', 'Dinas Kesehatan', 'unx', 0, 'Perbaikan Gizi Ibu dan Anak (contoh fiktif)'),
  family(
    'KSDLL_PENERUSAN',
    '2.14',
    'Dinas Pemberdayaan Perempuan',
    'devco',
    0,
    'Pemberdayaan Perempuan Pesisir (contoh fiktif)',
  ),
]
