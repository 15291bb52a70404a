/** What the drawn scan of a sample agreement says. */
import { documentKindWords } from '../../shared/agreements/enums'
import { longDate } from '../../shared/calendar/words'
import type { SampleScan } from '../../shared/worker/sample'
import type { SampleAgreement } from './agreements'
import { samplePartners } from './partners'
import { provinces } from '../../shared/regions/provinces'
import { sultraRegions } from '../../shared/regions/sultra'

/** `signers` sign for the partners in their order. */
export function scanOf(agreement: SampleAgreement, signers: readonly string[]): SampleScan {
  const partners = agreement.family.partners.map((key, index) => ({
    ...describe(key),
    signatory: signers[index] ?? '',
  }))
  return {
    name: `${agreement.key}.pdf`,
    documentKind: documentKindWords[agreement.documentKind].long,
    title: agreement.title,
    numbers: agreement.numbers.filter((number) => number !== null),
    parties: [{ name: 'Provinsi Sulawesi Tenggara', post: 'Gubernur', signatory: 'Andi Sabarang' }, ...partners],
    placeAndDate: agreement.signedOn ? `${longDate(agreement.signedOn)} di Kendari` : 'Kendari',
  }
}

function describe(key: string): { name: string; post: string } {
  const partner = samplePartners.find((one) => one.key === key)
  if (partner) return { name: partner.name, post: partner.headPost }
  const region = sultraRegions.find((one) => one.code === key)
  if (region) return { name: region.name, post: region.kind === 'KOTA' ? 'Wali Kota' : 'Bupati' }
  return { name: `Provinsi ${provinces.find((one) => one.code === key)?.name ?? key}`, post: 'Gubernur' }
}
