import process from 'node:process'
import { chromium } from 'playwright-core'
import { installBrowser } from './install-browser.mjs'

/** Flags for a browser that runs as root, without a screen, and asks nobody anything. */
const FLAGS = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync', '--disable-dev-shm-usage', '--font-render-hinting=none',
]

/**
 * Starts the browser that the set-up told of (CHROMIUM_PATH, with its libraries in CHROMIUM_LIBRARY_PATH
 * and its fonts in FONTCONFIG_FILE); in a test run by hand nothing did yet, and it is looked for here.
 * @param {Record<string, string>} [outer] environment beside the process's own
 * @returns {Promise<import('playwright-core').Browser>}
 */
export async function launchBrowser(outer = {}) {
  const found = process.env.CHROMIUM_PATH ? {} : await installBrowser({ env: process.env })
  const { CHROMIUM_PATH, CHROMIUM_LIBRARY_PATH, LD_LIBRARY_PATH } = { ...process.env, ...found }
  const libraries = [CHROMIUM_LIBRARY_PATH, LD_LIBRARY_PATH].filter(Boolean).join(':')
  return chromium.launch({
    executablePath: CHROMIUM_PATH,
    args: FLAGS,
    // Without a UTF-8 locale Chromium cannot write a Chinese file name and saves "download" instead.
    env: { .../** @type {Record<string, string>} */ (process.env), ...found, LC_ALL: 'C.UTF-8', ...(libraries && { LD_LIBRARY_PATH: libraries }), ...outer },
  })
}
