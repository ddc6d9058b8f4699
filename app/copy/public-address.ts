import { servedHere } from './served-here.ts'

/** The short address of a briefing, or of one turn of it; null where this page is served to its own machine alone: nobody else would get there. */
export function publicAddress({ origin, hostname }: Pick<Location, 'origin' | 'hostname'>, briefingId: string, turn: number | null = null): string | null {
  if (servedHere({ hostname })) return null
  return `${origin}/briefings/${encodeURIComponent(briefingId)}${turn === null ? '' : `#turn-${turn}`}`
}
