/** Puts values into a message's `{name}` places; a place without a value stays as it is. */
export function fill(message: string, values: Record<string, string | number>): string {
  return message.replace(/\{([a-z]+)\}/g, (place, name: string) => String(values[name] ?? place))
}
