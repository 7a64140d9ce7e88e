export { toClean, toSource } from './offsets';
export { readArticle } from './readArticle';
export { splitSentences } from './sentences';
export { splitWords } from './words';
