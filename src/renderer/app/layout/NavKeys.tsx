/** Ctrl+digit and palette commands of the menu's entries. */
import { usePaletteCommand } from '../../ui/CommandProvider'
import { useShortcut } from '../../ui/ShortcutProvider'
import { useGo } from '../../ui/use-go'
import { navEntries, openCommands } from './nav-entries'

/** Draws nothing. */
export function NavKeys() {
  return (
    <>
      {navEntries.map(({ path, label, digit, command }) => (
        <OpenKey key={path} id={command ?? `open ${path}`} label={`Buka ${label}`} path={path} digit={digit} />
      ))}
      {openCommands.map(({ id, label, path }) => (
        <OpenKey key={id} id={id} label={label} path={path} digit={undefined} />
      ))}
    </>
  )
}

type Props = { id: string; label: string; path: string; digit: number | undefined }

function OpenKey({ id, label, path, digit }: Props) {
  const go = useGo()
  const keys = digit ? `Ctrl+${digit}` : undefined
  const run = () => go.to(path)
  useShortcut(keys ?? '', run, { enabled: keys !== undefined, label, everywhere: true })
  usePaletteCommand({ id, label, run, ...(keys && { keys }) })
  return null
}
