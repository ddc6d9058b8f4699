/** Reads a response of one JSON string a line, calling back with each question as it comes, until `onSuggestion` has enough. Fails where the server cannot be reached, or not be asked now; what it says is in the error then. What it refuses (a briefing that is gone) gives none. */
export async function readSuggestions(address: string, signal: AbortSignal, onSuggestion: (question: string) => 'more' | 'enough'): Promise<void> {
  const response = await fetch(address, { signal, headers: { accept: 'application/x-ndjson' } })
  if (response.status >= 500) throw new Error(await response.text())
  if (!response.ok || !response.body) return
  const decoder = new TextDecoder()
  const reader = response.body.getReader()
  let rest = ''
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    const lines = (rest + decoder.decode(piece.value, { stream: true })).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) {
      const suggestion: unknown = JSON.parse(line)
      if (typeof suggestion !== 'string' || onSuggestion(suggestion) === 'more') continue
      // Whoever makes them is told to stop.
      await reader.cancel()
      return
    }
  }
}
