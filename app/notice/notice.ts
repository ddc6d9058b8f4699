/** A short notice; one with an action stays until it is dismissed. */
export type Notice = { id: number; text: string; action?: { label: string; onSelect: () => void } }
