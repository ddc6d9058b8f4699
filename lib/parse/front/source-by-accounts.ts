import { isOutlet } from '../names/is-outlet.ts'
import { toSimplified } from '../../text/to-simplified.ts'

/** Who posts what goes on, if it goes by the name of a medium; else the site's own name, whatever it is; else who posts. */
export function sourceByAccounts(accounts: readonly string[], site: string | null): string | null {
  return accounts.find(name => isOutlet(toSimplified(name)) || site !== null && name.startsWith(site)) ?? (accounts.length > 0 ? site : null) ?? accounts[0] ?? null
}
