/** Saved views: filter, columns and order of a list under a name of the office's own. */
import { z } from 'zod'
import { SavedViewId } from '../ids/ids'
import { command, query } from '../ipc/define'
import { requiredText, sortDirection } from '../lists/page'

/** Lists that can keep views. */
export const viewLists = ['agreements', 'plans', 'followUps'] as const
export type ViewList = (typeof viewLists)[number]

/** What a list shows. The filter is the list's own; who reads it back checks it. */
export const ViewState = z.object({
  filter: z.record(z.string(), z.unknown()),
  columns: z.array(z.string().max(60)).max(60),
  sort: z.string().max(60),
  direction: sortDirection,
})
export type ViewState = z.output<typeof ViewState>

export const ViewName = requiredText('nama tampilan', 60)

export const SavedView = ViewState.extend({ id: SavedViewId, list: z.enum(viewLists), name: z.string() })
export type SavedView = z.output<typeof SavedView>

export const viewsContract = {
  'views.list': query(z.object({ list: z.enum(viewLists) }), z.array(SavedView)),
  'views.add': command(
    z.object({ list: z.enum(viewLists), name: ViewName, state: ViewState }),
    z.object({ id: SavedViewId }),
  ),
  'views.rename': command(z.object({ id: SavedViewId, name: ViewName }), z.object({})),
  /** Gives a view what the list shows now. */
  'views.overwrite': command(z.object({ id: SavedViewId, state: ViewState }), z.object({})),
  /** One place to the left (-1) or right (1). */
  'views.move': command(z.object({ id: SavedViewId, by: z.union([z.literal(-1), z.literal(1)]) }), z.object({})),
  'views.remove': command(z.object({ id: SavedViewId }), z.object({})),
} as const
