'use client'
import { useEffect } from 'react'
import { useMessages } from '../messages/use-messages.tsx'

/** As `document.title` reads back what is written to it: blanks and line ends in a row are one blank. Compared otherwise, it would be put right for ever. */
const asTitle = (text: string): string => text.replace(/[\t\n\f\r ]+/gu, ' ').replace(/^ | $/gu, '')

/**
 * The browser's tab is called by the conversation on the page; null: by the product alone; undefined leaves it as it is.
 * The framework writes the page's own title when that arrives, which may be later: then it is put right again.
 */
export function useTabTitle(title: string | null | undefined): void {
  const { appName } = useMessages()
  useEffect(() => {
    if (title === undefined) return
    const wanted = asTitle(title ? `${title} · ${appName}` : appName)
    const write = () => { if (document.title !== wanted) document.title = wanted }
    write()
    const observer = new MutationObserver(write)
    observer.observe(document.head, { childList: true, subtree: true, characterData: true })
    return () => observer.disconnect()
  }, [title, appName])
}
