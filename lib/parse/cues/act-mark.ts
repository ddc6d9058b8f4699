/** What is done: asking (1), leading (2), speaking. */
export const ACT_MARK = /^(?:(提问|追问|问|提問|追問|問|Q)|(主持人?)|(?:新闻)?(?:发布人?|发言人?|通报|介绍|回答|答问|答|解答|回应|补充|發布人?|發言人?|通報|介紹|答問|回應|補充|A))$/u
