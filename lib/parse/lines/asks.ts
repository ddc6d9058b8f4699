/** How a question sounds: its mark, or how whoever asks begins. */
export const ASKS = /[？?]|请问|想问|请教|想了解|想知道|关心的是|请(?:您|你们?|为我们|给我们)?(?:介绍|谈谈|讲讲|说说|解读)|请(?:\p{Script=Han}{1,8}?)?(?:介绍|回应|解释|说明|谈谈|讲讲|说说|解读|解答)(?:一下|几句)/u
