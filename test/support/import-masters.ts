/** Masters of a fresh Sulawesi Tenggara house, for imports without a database. */
import { dateOf } from '../../src/shared/calendar/dates'
import { findHead, proposeMapping } from '../../src/shared/imports/heads'
import { ImportSettings } from '../../src/shared/imports/model'
import { governmentName } from '../../src/shared/imports/names'
import type { ImportMasters } from '../../src/shared/imports/plan'
import { centralPartners } from '../../src/shared/regions/central'
import { provinces } from '../../src/shared/regions/provinces'
import { SULTRA, sultraOffices, sultraRegions } from '../../src/shared/regions/sultra'
import type { TableFile } from '../../src/shared/sheets/model'

export function sultraMasters(): ImportMasters {
  const regions = [
    ...provinces.map(({ code, name }) => ({ code, name, kind: 'PROVINSI' as const })),
    ...sultraRegions.map(({ code, name, kind }) => ({ code, name, kind })),
  ]
  const governments = regions.map((region) => ({
    id: `region-${region.code}`,
    name: governmentName(region),
    kind: region.kind,
    regionCode: region.code,
    aliases: [],
  }))
  const central = centralPartners.map(({ name, kind }, index) => ({
    id: `central-${index}`,
    name,
    kind,
    regionCode: null,
    aliases: [],
  }))
  return {
    today: dateOf(2026, 1, 5),
    provinceCode: SULTRA,
    regions,
    offices: sultraOffices.map(({ name, shortName }, index) => ({ id: `office-${index}`, name, shortName })),
    partners: [...governments, ...central],
  }
}

/** What the wizard proposes for a file when nobody changes anything. */
export function proposedSettings(file: TableFile): ImportSettings {
  const sheets = file.sheets.flatMap((sheet) => {
    const head = findHead(sheet)
    return head ? [{ name: sheet.name, included: true, mapping: proposeMapping(head, sheet) }] : []
  })
  return ImportSettings.parse({ sheets })
}
