'use client'
import { useMessages } from '../messages/use-messages.tsx'
import { keepAdminToken } from './writing-request.ts'

/** Asks for the admin token where the server wants one, and tries again with it. */
export function AdminTokenField({ onGiven }: { onGiven: () => void }) {
  const messages = useMessages()
  return (
    <form className="mt-2" onSubmit={event => {
      event.preventDefault()
      keepAdminToken(String(new FormData(event.currentTarget).get('token') ?? ''))
      onGiven()
    }}>
      <label className="block text-sm">{messages.adminToken}
        <input name="token" type="password" autoComplete="off" required className="field mt-1" />
      </label>
      <p className="mt-1 text-sm text-soft">{messages.adminTokenHint}</p>
      <button type="submit" className="seal-button mt-2">{messages.retry}</button>
    </form>
  )
}
