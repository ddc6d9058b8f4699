import type { Metadata } from 'next'
import { BriefingsPage } from '../library/briefings-page.tsx'
import { messagesFor } from '../messages/messages-for.ts'
import { readSettings } from '../settings/read-settings.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesFor((await readSettings()).language).briefingsTitle }
}

/** `/briefings`: what questions are answered from. */
export default function Page() {
  return <BriefingsPage />
}
