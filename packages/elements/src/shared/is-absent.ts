/** Whether a page gave nothing: also an empty string, which is what the form models of frameworks have for no value. */
export const isAbsent = (data: unknown): data is undefined | null | '' =>
  data === undefined || data === null || data === '';
