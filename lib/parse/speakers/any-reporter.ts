/** What whoever asks is called where the page does not name him, in the page's script. */
export const anyReporter = (traditional: boolean): string => traditional ? '記者' : '记者'
