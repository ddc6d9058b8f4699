import fs from 'node:fs'
import { createRequire } from 'node:module'
import os from 'node:os'
import path from 'node:path'
import type { Page } from 'playwright-core'

const folder = path.dirname(createRequire(import.meta.url).resolve('@fontsource-variable/noto-sans-sc/index.css'))
const address = '/font-of-the-test/'
const faces = fs.readFileSync(path.join(folder, 'index.css'), 'utf8').replaceAll('url(./files/', `url(${address}`).replaceAll('font-display: swap', 'font-display: block')

/** How glyphs are drawn, whatever the machine's settings say of hinting and subpixels. */
const drawing = [['hinting', 'bool', 'false'], ['autohint', 'bool', 'false'], ['hintstyle', 'const', 'hintnone'], ['antialias', 'bool', 'true'], ['rgba', 'const', 'none'], ['embeddedbitmap', 'bool', 'false']]

/**
 * Environment for a browser that draws every machine's glyphs alike: the machine's font settings,
 * overruled in how glyphs are drawn. Which fonts it has does not matter where a page uses `useFixedFont`.
 */
export function fixedFontEnvironment(): Record<string, string> {
  const file = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'font-settings-')), 'fonts.conf')
  const edits = drawing.map(([name, type, value]) => `<edit name="${name}" mode="assign" binding="strong"><${type}>${value}</${type}></edit>`).join('')
  fs.writeFileSync(file, `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">${process.env.FONTCONFIG_FILE || '/etc/fonts/fonts.conf'}</include>
  ${['pattern', 'font'].map(target => `<match target="${target}">${edits}</match>`).join('\n  ')}
</fontconfig>
`)
  return { FONTCONFIG_FILE: file }
}

/**
 * Sets every word of the page in one font that comes with the tests, whole before anything is
 * measured, so that lines break and glyphs look alike on every machine. The page's context must
 * be opened with `bypassCSP`.
 */
export async function useFixedFont(page: Page): Promise<void> {
  await page.route(`**${address}*`, route => route.fulfill({ path: path.join(folder, 'files', path.basename(new URL(route.request().url()).pathname)) }))
  await page.addStyleTag({ content: `${faces}\n*, *::before, *::after { font-family: 'Noto Sans SC Variable' !important; }` })
  await page.evaluate(async () => { await Promise.all([...document.fonts].map(face => face.load())) })
}
