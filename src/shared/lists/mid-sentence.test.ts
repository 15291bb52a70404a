import { expect, test } from 'vitest'
import { midSentence } from './mid-sentence'

test.each([
  ['Sikap DPRD', 'sikap DPRD'],
  ['Keputusan TKKSD akan habis', 'keputusan TKKSD akan habis'],
  ['TKKSD', 'TKKSD'],
  ['LoI akan gugur', 'LoI akan gugur'],
  ['Naskah', 'naskah'],
  ['Label naskah', 'label naskah'],
  ['', ''],
])('%s → %s', (label, words) => expect(midSentence(label)).toBe(words))
