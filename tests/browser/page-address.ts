import { inject } from 'vitest'

/** Where the server of this worker listens: no other worker's tests meet its briefings. */
export function pageAddress(): string {
  const addresses = inject('addresses')
  const address = addresses[Number(process.env.VITEST_POOL_ID) - 1]
  if (address === undefined) throw new Error(`No server for worker ${process.env.VITEST_POOL_ID ?? '(unnamed)'} of ${addresses.length}.`)
  return address
}
