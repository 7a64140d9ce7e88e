import assert from 'node:assert/strict';
import {
  articleFormat,
  assignStories,
  FolderRules,
  isArticleCandidate,
  isPassedBy,
  weighFolder,
  type StoryRule,
} from '../../../src/engine/folder';

suite('folder', () => {
  suite('article candidates', () => {
    const articles = [
      'a.txt',
      'x/Flood in May.MD',
      'page.html',
      'old/page.HTM',
      'a.b.txt',
      'licensed-to-fish.md',
      'news.txt',
    ];
    const others = [
      'README.md',
      'readme.txt',
      'LICENSE.txt',
      'sub/CHANGELOG.md',
      'README-de.md',
      'LICENSE-MIT.txt',
      'crossread-report.md',
      'notes/Crossread-Report 2.html',
      'a.pdf',
      'b',
    ];
    for (const path of articles) test(`${path} can be one`, () => assert.ok(isArticleCandidate(path)));
    for (const path of others) test(`${path} is none`, () => assert.ok(!isArticleCandidate(path)));
    test('formats', () =>
      assert.deepEqual(['a.txt', 'b.markdown', 'c.htm', 'd.js', '.txt'].map(articleFormat), [
        'text',
        'markdown',
        'html',
        undefined,
        undefined,
      ]));
  });

  test('saved page folders, hidden folders and packages are passed by', () => {
    const siblings = new Set(['Flood.html', 'Flood_files', 'case_files']);
    assert.deepEqual(
      ['Flood_files', 'case_files', '.git', 'node_modules', 'x/node_modules', 'a/crossread-report-brat'].map((path) =>
        isPassedBy(path, siblings),
      ),
      [true, false, true, true, true, true],
    );
  });

  suite('prose or code', () => {
    const cases: readonly [string, readonly string[], boolean][] = [
      ['five articles', ['a.txt', 'b.txt', 'c.md', 'd.html', 'e.txt'], true],
      ['articles and the script that fetched them', ['a.txt', 'b.txt', 'c.txt', 'fetch.py'], true],
      ['a program with its pages', ['package.json', 'src/a.ts', 'docs/a.md', 'docs/b.md', 'README.md'], false],
      ['a repository of code', ['a.c', 'b.c', 'notes.txt', 'Makefile'], false],
      ['nothing', [], false],
      ['only a README', ['README.md'], false],
    ];
    for (const [name, paths, expected] of cases)
      test(name, () => assert.equal(weighFolder(paths).isArticleFolder, expected));
  });

  suite('stories', () => {
    const check = (rule: StoryRule, paths: readonly string[], expected: readonly string[]): void =>
      assert.deepEqual([...assignStories(paths, rule).values()], expected);
    test('one folder', () => check('auto', ['a.txt', 'b.txt'], ['', '']));
    test('each sub-folder with articles', () =>
      check('auto', ['fire/a.txt', 'fire/b.txt', 'flood/a.txt'], ['fire', 'fire', 'flood']));
    test('one article per sub-folder is one story', () => check('auto', ['daily/a.txt', 'herald/a.txt'], ['', '']));
    test('the reader says: folder', () => check('folder', ['fire/a.txt', 'fire/b.txt'], ['', '']));
    test('the reader says: sub-folders', () => check('subfolders', ['x/a.txt', 'y/a.txt', 'c.txt'], ['x', 'y', '']));
  });

  suite('what is left out', () => {
    const rules = new FolderRules(['drafts', '*.tmp.txt', 'old/**', 'archive/*.{md,html}']);
    rules.addGitignore({ folder: '', openFolder: 'news', text: '/news/secret.txt\n' });
    rules.addGitignore({ folder: '', text: '*.log.txt\nbuild/\n' });
    rules.addGitignore({ folder: 'sub', text: '!keep.log.txt\n/only-here.txt\n' });
    const cases: readonly [string, boolean][] = [
      ['drafts/a.txt', true],
      ['x/drafts/a.txt', true],
      ['a.tmp.txt', true],
      ['old/x/a.txt', true],
      ['archive/a.md', true],
      ['archive/a.txt', false],
      ['a.log.txt', true],
      ['sub/keep.log.txt', false],
      ['sub/only-here.txt', true],
      ['only-here.txt', false],
      ['secret.txt', true],
      ['sub/secret.txt', false],
      ['../a.txt', false],
    ];
    for (const [path, expected] of cases) test(path, () => assert.equal(rules.leavesOut(path, false), expected));
    test('a folder rule is for folders', () => {
      assert.ok(rules.leavesOut('build', true));
      assert.ok(!rules.leavesOut('build', false));
    });
    test('a folder that git ignores can be opened', () => {
      const opened = new FolderRules([]);
      opened.addGitignore({ folder: '', openFolder: 'out', text: 'out/\n' });
      assert.ok(!opened.leavesOut('a.txt', false));
    });
  });
});
