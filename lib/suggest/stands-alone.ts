/** 其中, 这, 并, 二是 … lean on the words before them; a question that begins so cannot stand alone. */
const LEANING = /^(?:第?[一二三四五六七八九十两几]+(?:[是、，]|[个条项件类种](?!月))|[另再]|真要|凡是|如果|如今|连续|持续|谁|[我你您他她它]|其|[这那该此]|各[项地]|并|同时|同期|此外|还|也|又|仅|只|从|比|较|由|与|和|及|的|了|是|有|把|对|在|以|等|就|都|已|共|约|近|均|每|占|达|平均|累计|总共|目前|现在|当前|当时|以前|过去|提高|增长|增加|下降|减少|降低|同比|超过|不|没|未|可|能|会|让|使|被|给|为|因|但|而|所以|那么|如何|怎么|为什么)/u
/** Words that point at what only the page around them tells. */
const POINTING = /[这那此该您你咱](?!边境)|我(?!国)|[他她它](?!们?山)|(?<!其)[他她它]们?|其(?!他|它|中|余|实|乐)|刚才|刚刚|上述|以上|前面|前者|后者|相关|有关|同一|上次|如下|下列|以下(?!学生)/u
/** So long a question may be, and so short, in UTF-16 units. */
const LONGEST = 32
const SHORTEST = 7

/** An opening mark without its closing one, or the other way round. */
const halfQuoted = (text: string): boolean => (text.match(/[“「《（(]/gu)?.length ?? 0) !== (text.match(/[”」》）)]/gu)?.length ?? 0)

/** Whether a page's words (simplified) can be read without those around them: they open with what they are about and point at nothing. */
export const standsAlone = (words: string): boolean => !LEANING.test(words) && !POINTING.test(words) && !halfQuoted(words) && !/[*#|[\]_~<>]/u.test(words)

/** Whether a question is neither too short to say what it asks nor too long for a suggestion. */
export const readsWell = (question: string): boolean => question.length >= SHORTEST && question.length <= LONGEST && !/[。！；\n|]|，，/u.test(question)
