'use client'
import { useMessages } from '../messages/use-messages.tsx'

/** The name of the product, with its seal. */
export function Masthead({ small = false }: { small?: boolean }) {
  const messages = useMessages()
  return (
    <p className={`headline flex items-center gap-2 whitespace-nowrap ${small ? 'text-base' : 'px-1 text-xl'}`}>
      <span aria-hidden="true" className={`grid shrink-0 place-items-center rounded bg-seal font-normal text-on-seal ${small ? 'size-6 text-sm' : 'size-8 text-lg'}`}>{messages.appName.slice(0, 1)}</span>
      {messages.appName}
    </p>
  )
}
