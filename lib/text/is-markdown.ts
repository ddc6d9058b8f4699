/** Whether a published file is Markdown, by its name. */
export const isMarkdown = (fileName: string): boolean => /\.(?:md|markdown)$/iu.test(fileName)
