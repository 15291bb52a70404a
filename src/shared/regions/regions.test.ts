import { describe, expect, test } from 'vitest'
import { centralPartners } from './central'
import { countries } from './countries'
import { provinces } from './provinces'
import { sultraOffices, sultraProvince, sultraRegions } from './sultra'

const unique = (values: readonly string[]) => new Set(values).size === values.length

describe('master data', () => {
  test('Sultra has 15 kabupaten and 2 kota that add up to the province', () => {
    expect(sultraRegions.filter(({ kind }) => kind === 'KABUPATEN')).toHaveLength(15)
    expect(sultraRegions.filter(({ kind }) => kind === 'KOTA')).toHaveLength(2)
    const sum = (pick: (region: (typeof sultraRegions)[number]) => number) =>
      sultraRegions.reduce((total, region) => total + pick(region), 0)
    expect(sum(({ areaKm2 }) => areaKm2)).toBeCloseTo(sultraProvince.areaKm2, 2)
    expect(sum(({ population }) => population)).toBe(sultraProvince.population)
  })

  test('every code and name occurs once', () => {
    expect(provinces).toHaveLength(38)
    expect(countries).toHaveLength(198)
    for (const list of [provinces, sultraRegions, countries]) {
      expect(unique(list.map(({ code }) => code))).toBe(true)
      expect(unique(list.map(({ name }) => name))).toBe(true)
    }
    expect(unique(sultraOffices.map(({ name }) => name))).toBe(true)
    expect(unique(centralPartners.map(({ name }) => name))).toBe(true)
  })

  test('country codes have two letters and names are Indonesian', () => {
    expect(countries.every(({ code }) => /^[A-Z]{2}$/.test(code))).toBe(true)
    expect(countries).toContainEqual({ code: 'DE', name: 'Jerman' })
    expect(countries).toContainEqual({ code: 'ZW', name: 'Zimbabwe' })
  })

  test('heads of ministries with two names carry both posts', () => {
    expect(centralPartners.find(({ name }) => name.includes('Agraria'))?.headPost).toBe(
      'Menteri Agraria dan Tata Ruang/Kepala Badan Pertanahan Nasional',
    )
  })
})
