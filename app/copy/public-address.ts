/** Names and addresses under which a machine is only known to itself. */
const LOOPBACK = /^(?:localhost|[^/]*\.localhost|127(?:\.\d+){3}|\[::1\]|0\.0\.0\.0)$/

/** The short address of a briefing, or of one turn of it; null where this page is served to its own machine alone: nobody else would get there. */
export function publicAddress({ origin, hostname }: Pick<Location, 'origin' | 'hostname'>, briefingId: string, turn: number | null = null): string | null {
  if (LOOPBACK.test(hostname)) return null
  return `${origin}/briefings/${encodeURIComponent(briefingId)}${turn === null ? '' : `#turn-${turn}`}`
}
