import type { Cue } from '../grammar/cue.ts'
import type { Cast } from './cast.ts'
import type { Owner } from './owner.ts'
import type { Scene } from './scene.ts'

/** What is known where a label stands: the whole page, who has spoken so far, and what stands right before and behind. */
export type Moment = {
  cue: Cue
  scene: Scene
  cast: Cast
  /** Whose words stand under the label right below, where that repeats this one in Chinese. */
  repeated: (() => Owner) | null
  /** Whether the words are in another language than those right before. */
  interprets: boolean
}
