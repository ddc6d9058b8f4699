/** Somebody of whom a speaker tells that he asks or says something: 有大妈, 也有老人, 一位店主, 老百姓. 一财 and 有线 are media. */
const TOLD = /^(?:(?:[也还又曾常总老就便再]|经常|常常|不时|昨天|前天|前几天|刚才|刚刚|今天|现在|其实|可能|可|但)?(?:会|是)?(?:有(?!线|色|机)|[一两二三几某那这每][位个名些](?!网)|这时|那时)|许多|好多|好几|很多|不少|多位|个别|部分|老百姓|群众(?!\p{Script=Han}*(?:报|新闻|杂志))|乡亲|大伙|大家|人家|别人|对方|人们|我(?!们视频)|你|您|他|她|咱|自己)/u

/** Whether a label that says that somebody asks (simplified) tells of no one in particular: no name may be made of it. */
export function isToldAsker(text: string): boolean {
  return TOLD.test(text)
}
