/** 我介绍一下某事的情况。, 您问得好。, a question. */
const ANNOUNCES = /^(?:(?:好|首先|先|下面|接下来)[，,]?)?(?:由?我|我们?)(?:先|再|来|就|主要|简单|重点)*(?:向大家|给大家|跟大家)?(?:介绍|回答|回应|说明|通报|解释|补充|报告|汇报|讲|说|谈)[^；;]{0,24}[。：:]?$|^(?:这|您|你)(?:个问题|正|就|也|确实|的确|问|提)?(?:是|得|的)[^；;]{0,24}$|[？?][”」]?$/u

/** 甲就某事答记者问。, as a report begins what he answered. */
const ANSWERS_PRESS = /^[^。！？]{0,24}就[^。！？]{2,60}(?:答记者问|回答了?(?:记者|媒体)的?提问|接受了?(?:记者|媒体)?采访)[。：:]?$/u

/** Whether a sentence says no more than that something will be said. */
export const onlyAnnounces = (text: string): boolean => ANNOUNCES.test(text.trim()) || ANSWERS_PRESS.test(text.trim())
