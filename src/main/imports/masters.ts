/** Reads what an import is compared with: regions, offices and partners with their other names. */
import { eq, isNull } from 'drizzle-orm'
import type { CalendarDate } from '../../shared/calendar/dates'
import type { ImportMasters } from '../../shared/imports/plan'
import type { Queryable } from '../database/db'
import { offices, partners, regions } from '../database/schema/masters'
import { aliasesByOwner } from '../partners/alias-rows'
import { readSettings } from '../settings/queries'

/** All living masters; a province has some thousands at most. */
export async function readImportMasters(db: Queryable, today: CalendarDate): Promise<ImportMasters> {
  const [{ unit }, regionRows, officeRows, partnerRows, aliasesOfPartners, aliasesOfOffices] = await Promise.all([
    readSettings(db),
    db.select({ code: regions.code, name: regions.name, kind: regions.kind }).from(regions).limit(2000),
    db
      .select({ id: offices.id, name: offices.name, shortName: offices.shortName })
      .from(offices)
      .where(isNull(offices.deletedAt))
      .limit(2000),
    db
      .select({ id: partners.id, name: partners.name, kind: partners.kind, regionCode: regions.code })
      .from(partners)
      .leftJoin(regions, eq(regions.id, partners.regionId))
      .where(isNull(partners.deletedAt))
      .limit(50_000),
    aliasesByOwner(db, 'partner'),
    aliasesByOwner(db, 'office'),
  ])
  return {
    today,
    provinceCode: unit.provinceCode,
    regions: regionRows,
    offices: officeRows.map((row) => ({ ...row, aliases: aliasesOfOffices.get(row.id) ?? [] })),
    partners: partnerRows.map((row) => ({ ...row, aliases: aliasesOfPartners.get(row.id) ?? [] })),
  }
}
