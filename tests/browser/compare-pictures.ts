import type { Page } from 'playwright-core'

export type Comparison = {
  /** Share of pixels that differ visibly; 1 where the sizes do. */
  share: number
  /** The differing pixels in red on the faded kept picture, as PNG. */
  difference: Buffer | null
}

/** A channel may differ by so much of 255 unseen: edges of glyphs are smoothed a little differently by each browser version. */
const UNSEEN = 48

/** Compares two PNG pictures pixel by pixel, decoded by the browser itself. */
export async function comparePictures(page: Page, kept: Buffer, taken: Buffer): Promise<Comparison> {
  const { share, difference } = await page.evaluate(async ({ sources, unseen }) => {
    const [before, after] = await Promise.all(sources.map(async source => createImageBitmap(await (await fetch(`data:image/png;base64,${source}`)).blob())))
    if (!before || !after || before.width !== after.width || before.height !== after.height) return { share: 1, difference: null }
    const pixelsOf = (image: ImageBitmap) => {
      const context = new OffscreenCanvas(image.width, image.height).getContext('2d')!
      context.drawImage(image, 0, 0)
      return context.getImageData(0, 0, image.width, image.height)
    }
    const [one, other] = [pixelsOf(before), pixelsOf(after)]
    let differing = 0
    for (let at = 0; at < one.data.length; at += 4) {
      const differs = [0, 1, 2].some(channel => Math.abs(one.data[at + channel]! - other.data[at + channel]!) > unseen)
      if (differs) differing++
      for (const channel of [0, 1, 2]) one.data[at + channel] = differs ? (channel === 0 ? 255 : 0) : 191 + one.data[at + channel]! / 4
    }
    const canvas = new OffscreenCanvas(one.width, one.height)
    canvas.getContext('2d')!.putImageData(one, 0, 0)
    const bytes = new Uint8Array(await (await canvas.convertToBlob({ type: 'image/png' })).arrayBuffer())
    return { share: differing / (one.width * one.height), difference: btoa(Array.from(bytes, byte => String.fromCharCode(byte)).join('')) }
  }, { sources: [kept.toString('base64'), taken.toString('base64')], unseen: UNSEEN })
  return { share, difference: difference === null ? null : Buffer.from(difference, 'base64') }
}
