const tokenKey = 'admin-token'

/** What a writing call gave back: the parsed body, or what the server says is wrong. */
export type WritingResult<Body> = { ok: true; body: Body } | { ok: false; code: string; message: string; fix: string }

/** Remembers the admin token in this tab alone. */
export function keepAdminToken(token: string): void {
  sessionStorage.setItem(tokenKey, token)
}

export function hasAdminToken(): boolean {
  return sessionStorage.getItem(tokenKey) !== null
}

/** A call that changes the briefings, with the admin token where the reader gave one. */
export async function writingRequest<Body>(address: string, init: RequestInit): Promise<WritingResult<Body>> {
  const token = sessionStorage.getItem(tokenKey)
  try {
    const response = await fetch(address, { ...init, headers: token ? { authorization: `Bearer ${token}` } : {} })
    if (response.ok) return { ok: true, body: (response.status === 204 ? null : await response.json()) as Body }
    const { error } = await response.json() as { error: { code: string; message: string; fix: string } }
    return { ok: false, ...error }
  } catch {
    return { ok: false, code: 'unavailable', message: '', fix: '' }
  }
}
