const QUESTION = /^(?:问题?|提问|追问|又问|再问|(?:会后|散会后|(?:新闻)?(?:发布会|通气会|吹风会|记者会|说明会|见面会|活动)(?:结束)?[之以]?后|随后|最后|当[日天]|次日|日前|其后|现场|席间|另)?[，,]?(?:又?再?有|另有|还有)?(?:[另又]?一[位名个])?(?:现场|外国|境外|[男女])?(?:记者|媒体|网友)(?:又|追|提)?问(?:及|到)?|记者问|记者提问|媒体提问|问答|Q|Question)[\s#]*(?:\d{1,3}|[一二三四五六七八九十]{1,3})?$/iu

/** Whether the words of a label (simplified) are the mark of a question: 问, 记者提问, Q3. */
export const isQuestionMark = (plain: string): boolean => QUESTION.test(plain)
