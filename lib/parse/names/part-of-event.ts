/** How pages call a part of a briefing that has a host of its own (simplified), as the source of a pattern: 上半场, 提问环节, 第二阶段. */
export const PART_OF_EVENT = '(?:[上下前后]半[场段程]|[上下]午场?|第[一二三四](?:场|节|阶段|环节|部分|单元|时段)|(?:发布|介绍|通报|提问|问答|答问|互动|答记者问)(?:环节|阶段|部分|时段))'
