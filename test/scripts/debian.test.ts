/** Which system packages are asked for. */
import { describe, expect, test } from 'vitest'
import { missingNeeds, needs, packageName, parseOsRelease } from '../../scripts/lib/debian.mjs'

const bookworm = 'PRETTY_NAME="Debian GNU/Linux 12 (bookworm)"\nVERSION_ID="12"\nID=debian\n'
const trixie = 'VERSION_ID="13"\nID=debian\n'
const noble = 'VERSION_ID="24.04"\nID=ubuntu\nID_LIKE=debian\n'
const namesFor = (osRelease: string) => needs.map((need) => packageName(need, parseOsRelease(osRelease)))
const absent = { hasTool: () => false, hasLibrary: () => false, hasFolder: () => false, hasDisplay: false }

describe('package names', () => {
  test('Debian 12', () => {
    expect(namesFor(bookworm).join(' ')).toBe(
      'xvfb xauth libgtk-3-0 libnss3 libgbm1 libasound2 fonts-liberation poppler-utils unzip',
    )
  })

  test.each([trixie, noble, 'ID=debian\n'])('the libraries renamed for 64-bit time: %s', (osRelease) => {
    expect(namesFor(osRelease)).toEqual(expect.arrayContaining(['libgtk-3-0t64', 'libasound2t64', 'libnss3']))
  })

  test('other distributions are recognised as such', () => {
    expect(parseOsRelease('ID=fedora\nVERSION_ID=41\n').debianLike).toBe(false)
    expect(parseOsRelease('ID=linuxmint\nID_LIKE="ubuntu debian"\n').debianLike).toBe(true)
  })
})

describe('missingNeeds', () => {
  test('a bare system lacks everything', () => {
    expect(missingNeeds(absent)).toHaveLength(needs.length)
  })

  test('with a display there is no need of a virtual one', () => {
    expect(missingNeeds({ ...absent, hasDisplay: true }).map(({ pkg }) => pkg)).not.toContain('xvfb')
  })

  test('nothing is asked for twice', () => {
    expect(
      missingNeeds({ hasTool: () => true, hasLibrary: () => true, hasFolder: () => true, hasDisplay: false }),
    ).toEqual([])
  })
})
