/** The plans of the sample data as lines of a table. */
import { z } from 'zod'
import { affairCodes, schemes } from '../../shared/agreements/enums'
import { initiatives, priorities } from '../../shared/plans/enums'
import { planStatuses } from '../../shared/plans/status'

// year ahead | status, + when it became an agreement | title | office | affair | program | scheme | initiative | priority | million rupiah | source | basis | regions | partner
const lines = `
0|fixed+|Rantai dingin pelabuhan perikanan Kendari|Dinas Kelautan|3.25|Perikanan tangkap|KSDPK|DAERAH|TINGGI|1250|APBD Provinsi|RPJMD|74.71|PT Anoa Samudra Fiktif
0|fixed|Rujukan ibu dan anak antarpulau|Dinas Kesehatan|1.02|Pemenuhan upaya kesehatan|KSDD_WAJIB|DAERAH|TINGGI|640|APBD Provinsi|RPJMD|74.12 74.10|Pemerintah Kabupaten Konawe Kepulauan dan Buton Utara
0|fixed|Angkutan massal aglomerasi Kendari|Dinas Perhubungan|2.15|Lalu lintas dan angkutan jalan|KSDD_WAJIB|DAERAH|TINGGI|2000|APBD Provinsi|RTRW|74.71 74.02 74.05|Pemerintah Kota Kendari, Konawe, dan Konawe Selatan
0|fixed|Pengawasan obat dan pangan jajanan|Dinas Kesehatan|1.02|Kefarmasian|SINERGI|DAERAH|SEDANG|220|APBD Provinsi|RPJMD|74.71|Balai Besar POM di Kendari
0|agreed|Pertukaran guru antardaerah|Dinas Pendidikan|1.01|Pendidikan menengah|KSDD_SUKARELA|DAERAH|SEDANG|530|APBD Provinsi|RPJMD|74.12 74.15|Pemerintah Provinsi Jawa Barat
0|agreed|Pemrosesan akhir sampah regional|Dinas Lingkungan Hidup|2.11|Pengelolaan persampahan|KSDD_WAJIB|DAERAH|TINGGI|8500|APBD dan APBN|RPJMD|74.71 74.02|Pemerintah Kota Kendari dan Kabupaten Konawe
0|postponed|Studi banding pelabuhan pintar|Dinas Perhubungan|2.15|Pelayaran|KSDPL|DAERAH|RENDAH|0|APBD Provinsi|RPJMD||Kota Aramoana (fiktif)
0|reviewed|Layanan tiket kapal daring|Dinas Komunikasi|2.16|Aplikasi informatika|KSDPK|MITRA|RENDAH|400|Mitra|RPJMD|74.72|PT Sinyal Kepulauan Fiktif
1|agreed|Bibit rumput laut kultur jaringan|Dinas Kelautan|3.25|Perikanan budi daya|KSDD_SUKARELA|DAERAH|TINGGI|750|APBD Provinsi|RKPD|74.14 74.15|Pemerintah Kabupaten Buton Tengah dan Buton Selatan
1|agreed|Patroli bersama perairan 0-12 mil|Dinas Kelautan|3.25|Pengawasan sumber daya kelautan|KSDD_WAJIB|DAERAH|SEDANG|425|DAK|RPJMD|74.07|Pemerintah Provinsi Maluku
1|agreed|Dermaga kapal wisata Wakatobi|Dinas Pariwisata|3.26|Wisata bahari|KSDPK|MITRA|TINGGI|2500|Mitra|RIPPARDA|74.07|PT Anoa Samudra Fiktif
1|agreed|Angkutan perintis antarpulau|Dinas Perhubungan|2.15|Pelayaran|KSDD_WAJIB|DAERAH|TINGGI|5750|APBD dan APBN|RPJMD|74.12 74.07 74.14|Pemerintah Kabupaten Konawe Kepulauan, Wakatobi, dan Buton Tengah
1|agreed|Sertifikasi mutu ekspor tuna|Dinas Kelautan|3.25|Pengolahan dan pemasaran|SINERGI|DAERAH|TINGGI|180|APBD Provinsi|RKPD|74.71 74.72|Universitas Halu Oleo
1|agreed|Pensertipikatan lahan pemrosesan akhir|Dinas Perumahan|2.10|Penataan pertanahan|SINERGI|DAERAH|SEDANG|120|APBD Provinsi|RKPD|74.71|Kanwil BPN Sulawesi Tenggara
1|reviewed|Pengelolaan limbah medis|Dinas Kesehatan|1.02|Kesehatan lingkungan|KSDPK|MITRA|TINGGI|3200|Mitra|RPJMD|74.04 74.72|CV Karya Bersih Fiktif
1|reviewed|Pelestarian benteng Buton|Dinas Pendidikan|2.22|Cagar budaya|KSDD_SUKARELA|DAERAH|SEDANG|880|APBD Provinsi|Renstra|74.72 74.15|Pemerintah Kota Bau Bau dan Kabupaten Buton Selatan
1|reviewed|Penanaman mangrove bersama|Dinas Kehutanan|3.28|Rehabilitasi hutan|KSDD_SUKARELA|DAERAH|RENDAH|210|DBH DR|RPJMD|74.03 74.06|Pemerintah Kabupaten Muna dan Bombana
1|reviewed|Neraca sumber daya alam|Badan Perencanaan|2.20|Data pembangunan|SINERGI|DAERAH|RENDAH|75|APBD Provinsi|Renstra|74.01 74.09|BPS Provinsi Sulawesi Tenggara
1|proposed|Kelas industri pengolahan mete|Dinas Pendidikan|1.01|Vokasi|KSDPK|DAERAH|TINGGI|415|APBD Provinsi|RPJMD|74.03|PT Mete Muna Fiktif
1|proposed|Bank sampah plastik pesisir|Dinas Lingkungan Hidup|2.11|Pengelolaan persampahan|KSDPK|DAERAH|SEDANG|92|Hibah|RPJMD|74.07|Yayasan Pesisir Lestari Fiktif
1|proposed|Pengolahan limbah kelapa|Dinas Perindustrian|3.31|Industri hijau|KSDPK|MITRA|RENDAH|640|Mitra|RPJMD|74.10|CV Karya Aspal Fiktif
1|proposed|Temu usaha hasil laut|Dinas Perindustrian|3.30|Pemasaran|KSDD_SUKARELA|DAERAH|SEDANG|95|APBD Provinsi|RPJMD|74.71|Pemerintah Provinsi Jawa Timur
1|proposed|Alih media naskah kuno|Dinas Perpustakaan|2.24|Literasi|SINERGI|DAERAH|SEDANG|145|APBD Provinsi|Renstra|74.72|Arsip Nasional RI
1|proposed|Pusat latihan dayung pelajar|Dinas Kepemudaan|2.19|Olahraga pelajar||DAERAH|RENDAH|1050|Tanggung jawab sosial perusahaan|RPJMD|74.71|PT Anoa Samudra Fiktif
1|postponed|Rehabilitasi terumbu karang|Dinas Kelautan|3.25|Konservasi|KSDPK|DAERAH|RENDAH|310|Hibah|Renstra|74.07 74.12|Yayasan Pesisir Lestari Fiktif
`

const SamplePlan = z.object({
  /** Years from this one. */
  ahead: z.coerce.number().int(),
  status: z.enum(planStatuses),
  becomes: z.boolean(),
  title: z.string(),
  /** Beginning of the name. */
  office: z.string(),
  affair: z.enum(affairCodes),
  program: z.string(),
  scheme: z.enum(schemes).nullable(),
  initiative: z.enum(initiatives),
  priority: z.enum(priorities),
  /** 0 where it is not known yet. */
  millions: z.coerce.number(),
  source: z.string(),
  basis: z.string(),
  places: z.array(z.string()),
  partner: z.string(),
})
export type SamplePlan = z.output<typeof SamplePlan>

/** About 25 plans of this year and the next, in every status. All of it is invented. */
export const samplePlans: readonly SamplePlan[] = lines
  .trim()
  .split('\n')
  .map((text) => {
    const [ahead, status = '', title, office, affair, program, scheme, initiative, priority, millions, ...rest] =
      text.split('|')
    const [source, basis, places = '', partner] = rest
    return SamplePlan.parse({
      ahead,
      status: status.replace('+', ''),
      becomes: status.endsWith('+'),
      title,
      office,
      affair,
      program,
      scheme: scheme === '' ? null : scheme,
      initiative,
      priority,
      millions,
      source,
      basis,
      places: places.split(' ').filter((code) => code !== ''),
      partner,
    })
  })
