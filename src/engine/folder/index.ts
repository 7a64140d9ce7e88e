/** What a host needs to know of a folder before it reads it: which files are articles, and which belong together. */
export { articleFormat, isArticleCandidate, isPassedBy } from './candidates';
export { FolderRules } from './excludes';
export { weighFolder } from './proseOrCode';
export { assignStories, storyRules, type StoryRule } from './stories';
