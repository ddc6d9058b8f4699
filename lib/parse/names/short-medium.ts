/** What a record that calls people by initials calls media (simplified): 日报, 卫视. */
export const SHORT_MEDIUM = /^(?:[日晚早晨时商]报|卫视|电台|电视台)$/u
