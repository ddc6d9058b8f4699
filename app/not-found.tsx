import { PageFrame } from './library/page-frame.tsx'
import { messagesFor } from './messages/messages-for.ts'
import { readSettings } from './settings/read-settings.ts'

/** An address that leads nowhere. */
export default async function NotFound() {
  const messages = messagesFor((await readSettings()).language)
  return (
    <PageFrame page="elsewhere">
      <h1 className="headline mt-10 text-3xl">{messages.notFoundTitle}</h1>
      <p className="mt-2 text-soft">{messages.notFoundLead}</p>
      <p className="mt-4 flex flex-wrap gap-2">
        <a href="/" className="seal-button">{messages.newChat}</a>
        <a href="/briefings" className="line-button">{messages.briefingsAll}</a>
      </p>
    </PageFrame>
  )
}
