import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** Absolute path of the checkout, wherever the command was started from. */
export const projectRoot = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..')

/** What set-up brings along: own Node, browser, stamps, logs. Safe to delete at any time. */
export const runtimeDir = path.join(projectRoot, '.runtime')
