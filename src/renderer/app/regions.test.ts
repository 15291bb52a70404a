import { afterEach, describe, expect, it } from 'vitest'
import { focusNextRegion } from './regions'

afterEach(() => void (document.body.innerHTML = ''))

describe('F6', () => {
  it('goes through the regions that are there and round again', () => {
    document.body.innerHTML = `
      <nav data-region="menu"><a id="a" href="#">a</a></nav>
      <main data-region="content" tabindex="-1"><button id="b">b</button><aside tabindex="-1"><button id="c">c</button></aside></main>
      <footer data-region="status" id="d" tabindex="-1"></footer>`
    const walk = [1, 1, 1, 1, 1, -1].map((by) => {
      focusNextRegion(by as 1 | -1)
      return document.activeElement?.id
    })
    expect(walk).toEqual(['a', 'b', 'c', 'd', 'a', 'd'])
  })
})
