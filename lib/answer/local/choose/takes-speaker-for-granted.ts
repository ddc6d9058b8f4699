/** 甲说…: whoever asks so takes for granted who said it. */
export const SAYS = /(?:说|讲|提出|介绍|表示|提到|透露|指出|强调|认为|谈到)/u

/** 甲怎么看, 甲的态度: his words are wanted; another's are told as another's. */
const VIEWS = /[么样何]看|看待|看法|观点|态度|评价|回应|解释|回答/u

/** Whether a question that names one speaker wants that speaker's words. */
export const takesSpeakerForGranted = (asked: string): boolean => SAYS.test(asked) || VIEWS.test(asked)
