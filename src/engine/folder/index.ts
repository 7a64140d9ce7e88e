/** What a host needs to know of a folder before it reads it: which files are articles, and which belong together. */
export { articleFormat, isArticleCandidate, isPassedBy } from './candidates';
export { FolderRules, type RuleFile } from './excludes';
export { weighFolder, type FolderWeight } from './proseOrCode';
export { assignStories, isStoryRule, storyRules, type StoryRule } from './stories';
