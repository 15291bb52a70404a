/** No writing route is forgotten: each is taken by an action of the random runs, or stands here with the reason why not. */
import { expect, test } from 'vitest'
import { contract } from '../../src/shared/ipc/contract'
import { actions } from './actions/all'
import type { Route } from './world'

const leftOut: Partial<Record<Route, string>> = {
  'drafts.keep': 'what was not saved yet is no change of the data, so it is outside the history',
  'drafts.drop': 'as drafts.keep',
  'settings.changeFolder': 'opens another folder, which has a history of its own',
}

const writing = Object.entries(contract)
  .filter(([, { access }]) => access === 'write' || access === 'manage')
  .map(([route]) => route)
const taken: readonly string[] = actions.flatMap(({ routes }) => routes)

test('every route for persons who may write is in an action or left out for a reason', () => {
  expect(writing.filter((route) => !taken.includes(route) && !(route in leftOut))).toEqual([])
})

test('what is left out exists, is a writing route, and is in no action', () => {
  expect(Object.keys(leftOut).filter((route) => !writing.includes(route) || taken.includes(route))).toEqual([])
})

test('actions name writing routes only, so that a name says what is undone', () => {
  expect(taken.filter((route) => !writing.includes(route))).toEqual([])
})
