/** What counts as set while nobody has set it. */
import { defaultLetterhead, PaperSetup } from '../papers/model'
import { LetterSettings, type Settings } from './model'

const provinceName = 'Sulawesi Tenggara'
const unitName = 'Biro Pemerintahan dan Otonomi Daerah'

/** Also the proposal of the first-run page; every value can be changed there and later. */
export const defaultSettings: Settings = {
  unit: {
    provinceCode: '74',
    provinceName,
    unitName,
    shortName: 'Biro Pemerintahan',
    city: 'Kendari',
    timeZone: 'Asia/Makassar',
    autoLockMinutes: 15,
  },
  letterhead: defaultLetterhead(provinceName, unitName),
  paper: PaperSetup.parse({}),
  numbers: {
    invitationPattern: '005/{nomor}/{tahun}',
    reportPattern: null,
    minutesPattern: '{nomor}/NOTULA/{bulan-romawi}/{tahun}',
  },
  letters: LetterSettings.parse({}),
}
