/** Whom people at a results conference ask for. */
export const ASKS_FOR = /^\p{Script=Han}{2,8}(?:证券|基金|资本|资管|财经|投资|报|日报|晚报|商报|卫视|电视台|广播|客户端|通讯社|杂志|周刊)$|^财经\p{Script=Han}{2,4}$/u
