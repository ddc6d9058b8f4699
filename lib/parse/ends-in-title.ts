const WORDS = '书记|主任|主任委员|主席|委员|常委|总监|总裁|经理|发言人|巡视员|调研员|督查员|督办员|工程师|经济师|会计师|统计师|农艺师|畜牧师|兽医师|规划师|设计师|建筑师|审计师|药师|医师|法医|律师|教师|讲师|技师|摄影师|分析师|教授|院士|博士|专家|学者|研究员|预报员|检查员|监督员|管理员|联络员|指导员|飞行员|运动员|裁判员|队员|网格员|代表|负责人|联系人|传承人|主理人|创始人|秘书|干事|参事|党组成员|党委成员|班子成员|成员|助理|顾问|总编辑|总编|主编|副总|老总|政委|司令员|检察官|法官|警官|指挥官|专员|参谋|执行官|指挥|理事|董事|督导|督学|督察|警长|教练|医生|大夫|护士|编导|主播|市民|居民|村民|农民|政务官|立法会议员|议员|政府发言人|特首|行政长官|署理|总干事|院监|总队副|主委|次长|政务次长|政务委员|议长|总工|总师|会长|协调员|大使|领事|公使|总领事|主持人|主持|司仪|CEO|CFO|CTO|COO|CMO|CIO|CSO|VP'
/** Ends where a title ends (simplified characters): an office (…长, 主任, 书记) or a profession (…员, …师), with a remark in brackets after it. */
const ENDING = new RegExp(`(?:${WORDS}|[^\\s、，,。；;：:]长)(?:[(（][^()（）]{1,20}[)）])?$`, 'u')
const NOT_A_TITLE = /(?:增长|成长|延长|特长|漫长|家长|生长|市民代表大会|擅长|较长|更长|最长|多长|全长|总长|时长|学长|助长|拉长|专长|很长)$/u

/** Whether a string (simplified) ends in a person's title, such as 市科技局局长 or 党组成员、副局长(主持工作). */
export function endsInTitle(text: string): boolean {
  return ENDING.test(text) && !NOT_A_TITLE.test(text)
}
