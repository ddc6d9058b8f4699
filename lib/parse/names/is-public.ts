const PUBLIC = /^(?!.*(?:人大|党|政协|委员))\p{Script=Han}{0,12}(?:住户|居民|村民|市民|业主|商户|群众|读者|观众|听众|家长|学生|乘客|旅客|投资者|患者|消费者|用户|监督员|评议员|体验员|体验官|(?<=市民|群众|社会|民生|居民)观察员|志愿者)(?:代表)?$/u

/** Whether what somebody is called (simplified) is no office, but one of the public: 某街住户代表. */
export const isPublic = (title: string): boolean => PUBLIC.test(title)
