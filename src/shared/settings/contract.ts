/** Routes of the settings. */
import { z } from 'zod'
import { SignatoryId } from '../ids/ids'
import { command, query } from '../ipc/define'
import { Letterhead, PaperSetup, Signatory } from '../papers/model'
import { LetterSettings, NumberSettings, Settings, SignatoryView, UnitSettings } from './model'

const manage = { access: 'manage' } as const
const done = z.object({})

export const settingsContract = {
  'settings.get': query(z.object({}), Settings),
  'settings.saveUnit': command(UnitSettings, done, manage),
  'settings.saveLetterhead': command(Letterhead, done, manage),
  /** Asks for an image and puts it into the letterhead; null when cancelled. */
  'settings.chooseEmblem': command(z.object({}), Letterhead.nullable(), manage),
  'settings.savePaper': command(PaperSetup, done, manage),
  'settings.saveNumbers': command(NumberSettings, done, manage),
  'settings.saveLetters': command(LetterSettings, done, manage),
  'signatories.list': query(z.object({}), z.array(SignatoryView)),
  'signatories.save': command(
    z.object({ id: SignatoryId.nullable(), value: Signatory }),
    z.object({ id: SignatoryId }),
    manage,
  ),
  'signatories.remove': command(z.object({ id: SignatoryId }), done, manage),
  /** Position counted from 1; the first signatory is proposed on papers. */
  'signatories.move': command(z.object({ id: SignatoryId, position: z.number().int().min(1) }), done, manage),
  'settings.folder': query(z.object({}), z.object({ path: z.string(), bytes: z.number() })),
  'settings.openFolder': command(z.object({}), done, { access: 'read' }),
  /** Asks for another data folder and restarts with it; null when cancelled. */
  'settings.changeFolder': command(z.object({}), z.object({ path: z.string() }).nullable(), manage),
} as const
