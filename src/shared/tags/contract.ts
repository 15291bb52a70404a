/** Tags: free words on agreements, and the routes that put, rename, merge and delete them. */
import { z } from 'zod'
import { AgreementId, TagId } from '../ids/ids'
import { command, query } from '../ipc/define'
import { requiredText } from '../lists/page'

/** One word or a few; spaces are made single. */
export const TagName = requiredText('label', 40).transform((name) => name.replaceAll(/\s+/g, ' '))

export const Tag = z.object({ id: TagId, name: z.string() })
export type Tag = z.output<typeof Tag>

/** `count`: agreements outside the trash that carry it. */
export const TagRow = Tag.extend({ count: z.number().int() })
export type TagRow = z.output<typeof TagRow>

export const tagsContract = {
  'tags.list': query(z.object({}), z.array(TagRow)),
  'tags.of': query(z.object({ agreementId: AgreementId }), z.array(Tag)),
  /** Makes the tags of an agreement equal to these names; unknown ones are made. */
  'tags.set': command(z.object({ agreementId: AgreementId, names: z.array(TagName).max(30) }), z.object({})),
  'tags.rename': command(z.object({ id: TagId, name: TagName }), z.object({})),
  /** Agreements with any of `ids` get `into`; the others are deleted. */
  'tags.merge': command(z.object({ ids: z.array(TagId).min(1).max(200), into: TagId }), z.object({})),
  'tags.remove': command(z.object({ id: TagId }), z.object({})),
} as const
