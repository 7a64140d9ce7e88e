export const makeSentences = () => [];
