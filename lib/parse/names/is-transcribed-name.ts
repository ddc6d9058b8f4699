/** Characters in which names of other languages of the country are written by their sound (simplified). */
const SYLLABLES = '阿艾安昂敖奥巴拔白班包宝保北贝毕别宾勃伯布才仓策朝琛称成楚措次达大丹当道得德登迪丁顶东都杜顿多额鄂尔嘎噶干高戈格根古贡哈海汗和赫胡呼花华吉加嘉佳坚江杰金晋景久居卡克肯库拉兰朗勒里力立丽林龙鲁罗洛马玛买曼毛麦米姆木穆那娜纳乃南尼诺普其奇齐恰强琴青庆曲热仁日如萨赛桑色森沙珊善图斯苏索塔泰坦特提铁廷通土托瓦旺乌吾西希夏新娅雅亚央依伊仪音英尤于玉云扎泽增赞则占珠卓宗乐'
/** Four such characters in a row and nothing else: fewer may be anything. */
const TRANSCRIBED = new RegExp(`^[${SYLLABLES}]{4,9}$`, 'u')
/** How names of countries end that are written so, too. */
const COUNTRY = /(?:斯坦|尼亚|西亚|利亚|阿拉伯)$/u

/** Whether a string (simplified) is a name without a surname that is written by its sound, and longer than others are. */
export const isTranscribedName = (text: string): boolean => TRANSCRIBED.test(text) && !COUNTRY.test(text)
