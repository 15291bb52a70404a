/** A link to another screen, drawn as MUI draws links. */
import Link, { type LinkProps } from '@mui/material/Link'
import { useRouter } from '@tanstack/react-router'
import type { MouseEvent } from 'react'

type Props = Omit<LinkProps, 'href' | 'onClick'> & { to: string }

/** `to` is a path with its search text: `/kerja-sama/01a?tab=tahapan`. */
export function AppLink({ to, ...rest }: Props) {
  const router = useRouter()
  const go = (event: MouseEvent) => {
    event.preventDefault()
    router.history.push(to)
  }
  return <Link {...rest} href={router.history.createHref(to)} onClick={go} />
}
