/** Characters that words and headings are made of and given names are not (simplified). */
const NEVER_IN_GIVEN_NAMES = new Set('的了吗呢吧么着们这那哪谁几及或但且把被将该需须没费税款贷债额价型式类项题答案件区县市省镇乡街局厅处署网频条第它他她你我都也还又再就很更最每各某什怎等给对则岗训词句段篇级社物户丨')

/** 政策, 决策: the words of affairs that 策 ends; 孙策 is a name. */
const MEASURE = /[政决对国施献良计下上]策/u

/** What names of bodies end in, whose first character may be a surname (水利部, 卫健委, 车管所), and no given name. */
const ENDS_A_BODY = /[部委办所站院队室馆]$/u

/** Whether a string (simplified) is free of the characters that no given name holds, and ends in none that end the name of a body. */
export function hasGivenName(text: string): boolean {
  // 林则徐: 则 begins a given name of two characters, and ends words (原则, 细则). So does 又 (王又新), but for verbs (王又问).
  return !ENDS_A_BODY.test(text) && !MEASURE.test(text) && ![...text.replace(/^(?:则(?=.)|又(?=[^问说提追答道讲称补有在是要能可会来去想看到见次多]$))/u, '')].some(character => NEVER_IN_GIVEN_NAMES.has(character))
}
