export { articleFile, fileNameOf, readClipping, type Clipping } from './clipping';
export { toClean, toSource } from './offsets';
export { readArticle } from './readArticle';
export { readingText, type ReadingText } from './readingText';
export { splitSentences } from './sentences';
export { splitWords } from './words';
