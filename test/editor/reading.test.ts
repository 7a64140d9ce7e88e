/** Activation, what is read and what is not, work that is cancelled, files and documents that change. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Running } from '../../src/editor/activate';
import { closeAll, fileUri, running, set, settled, show, showMarked, until, withFile } from './support';

const sampleNames = [
  'coastline-today.html',
  'harbour-wire.txt',
  'lantern-ledger.txt',
  'meridian-dispatch.txt',
  'skerry-review.md',
];

suite('reading the folder', () => {
  let found: Running;
  suiteSetup(async () => {
    found = await running();
  });
  teardown(async () => {
    await closeAll();
    for (const key of ['maxFileSize', 'maxFiles', 'exclude', 'stories']) await set(`articles.${key}`, undefined);
    await settled(found);
  });

  const names = (): string[] => found.articles.ids.map((id) => id.slice(id.lastIndexOf('/') + 1)).sort();
  const stateOf = (name: string): unknown => found.articles.stateOf(fileUri(name).toString());

  test('activates by itself in a folder of articles and reads them all, without the README', () => {
    assert.deepEqual(names(), sampleNames);
    assert.equal(found.articles.progress.state, 'ready');
    assert.equal(found.articles.progress.done, 5);
  });

  test('what was read is remembered in the extension’s storage, in one file of its own', async () => {
    const records = vscode.Uri.joinPath(found.storage, 'records');
    const files = async (): Promise<string[]> => {
      const workspaces = await vscode.workspace.fs.readDirectory(records).then(undefined, () => []);
      assert.ok(workspaces.length <= 1);
      const inside = workspaces.map(async ([name]) =>
        vscode.workspace.fs.readDirectory(vscode.Uri.joinPath(records, name)),
      );
      return (await Promise.all(inside)).flat().flatMap(([name]) => (name.endsWith('.unfinished') ? [] : [name]));
    };
    await until(async () => (await files()).length > 0, 'a file is written');
    assert.match((await files()).join(), /^[0-9a-f]+\.crossread-cache$/);
  });

  test('a file that comes is read, one that goes is forgotten', async () => {
    await withFile(
      'late.txt',
      'A tanker ran aground on the Krossey reef. About 400 tonnes of oil leaked.',
      async () => {
        await until(
          () => names().includes('late.txt') && found.articles.progress.state === 'ready',
          'late.txt is read',
        );
      },
    );
    await until(() => !names().includes('late.txt'), 'late.txt is forgotten');
    await settled(found);
  });

  test('what git ignores, and what the reader leaves out, is not read', async () => {
    await withFile('drafts.txt', 'A draft about the tanker that ran aground.', async () => {
      await until(() => names().includes('drafts.txt'), 'drafts.txt is read');
      await withFile('.gitignore', 'drafts.txt\n', async () => {
        await until(() => !names().includes('drafts.txt'), 'git ignore hides it');
      });
      await until(() => names().includes('drafts.txt'), 'and shows it again');
      await set('articles.exclude', ['drafts*']);
      await until(() => !names().includes('drafts.txt'), 'the setting hides it at once');
      await set('articles.exclude', undefined);
    });
    await until(() => !names().includes('drafts.txt'), 'all as before');
    await settled(found);
  });

  test('too large and binary files are named with what to do', async () => {
    await set('articles.maxFileSize', 1);
    await until(() => (stateOf('harbour-wire.txt') as { kind: string }).kind === 'left-out', 'left out');
    await settled(found);
    assert.ok(
      found.articles.progress.leftOut.some((note) => /harbour-wire\.txt.*larger than 1 KB.*maxFileSize/.test(note)),
    );
    await set('articles.maxFileSize', undefined);
    assert.ok(vscode.workspace.getConfiguration('crossread').get<number>('articles.maxFileSize')! > 1);
    await until(() => (stateOf('harbour-wire.txt') as { kind: string }).kind === 'read', 'read again');
    await settled(found);
  });

  test('text in UTF-16 is read as VS Code opens it; a binary file is named, and no article of the matrix or the count', async () => {
    const text = 'A tanker ran aground on the Krossey reef. About 400 tonnes of oil leaked.';
    const utf16 = Uint8Array.from([0xff, 0xfe, ...Array.from(text, (char) => [char.charCodeAt(0), 0]).flat()]);
    const binary = Uint8Array.from({ length: 2000 }, (_, i) => (i * 151) % 256);
    await withFile('wide.txt', utf16, async (uri) => {
      await until(() => (stateOf('wide.txt') as { kind?: string } | undefined)?.kind === 'read', 'wide.txt is read');
      const read = await found.articles.ask('marks', { article: uri.toString(), withLinks: false, minScore: 0.6 });
      assert.ok(read && read.marks.length > 0);
      await withFile('noise.txt', binary, async () => {
        await until(() => (stateOf('noise.txt') as { kind?: string } | undefined)?.kind === 'left-out', 'left out');
        assert.ok(found.articles.progress.leftOut.some((note) => /noise\.txt.*binary/.test(note)));
        await showMarked(found, 'harbour-wire.txt');
        await settled(found);
        await vscode.commands.executeCommand('crossread.matrix');
        await until(() => found.matrix.matrix?.articles.length === 6, 'five articles and wide.txt');
        assert.equal(found.articles.progress.total - found.articles.progress.without, 6);
      });
    });
  });

  test('an article in another language is named, not half read', () =>
    withFile(
      'kueste.txt',
      'Ein Tanker ist in der Nacht vor der Küste auf ein Riff gelaufen. Etwa 400 Tonnen Öl sind ausgelaufen, sagte die Küstenwache. ' +
        'Die Mannschaft wurde mit Hubschraubern gerettet, und viele Menschen mussten ihre Häuser verlassen.',
      async () => {
        await until(() => (stateOf('kueste.txt') as { kind?: string } | undefined)?.kind === 'not-read', 'not read');
        assert.deepEqual(stateOf('kueste.txt'), { kind: 'not-read', language: 'German' });
        assert.deepEqual(found.articles.progress.otherLanguages, ['kueste.txt is not read: German.']);
      },
    ));

  test('beyond the number of files the reader is told how many are left out', async () => {
    await set('articles.maxFiles', 2);
    await until(() => found.articles.progress.total === 2, 'two are read');
    assert.ok(found.articles.progress.leftOut.some((note) => /^3 articles were left out.*maxFiles/.test(note)));
    await set('articles.maxFiles', undefined);
    await until(() => found.articles.progress.total === 5 && found.articles.progress.state === 'ready', 'all are read');
    assert.deepEqual(found.articles.progress.leftOut, []);
  });

  test('an open document wins over the file on disk, until it is closed', async () => {
    const editor = await showMarked(found, 'meridian-dispatch.txt');
    const { document } = editor;
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), 'The Brisling has 31 sailors. '));
    await until(() => found.marks.knownOf(document)?.marks.some(({ start }) => start < 25), 'the new words are marked');
    assert.ok(document.isDirty);
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await until(
      () => found.marks.knownOf(document)?.marks.every(({ end }) => end <= document.getText().length),
      'marks are those of the file',
    );
  });

  test('reading that is cancelled stops, says so, and goes on when asked', async () => {
    const many = Array.from({ length: 60 }, (_, i) => `many/${i}.txt`);
    // words of its own in each article: what is slow here must be the reading
    const word = (i: number, n: number): string =>
      [i % 26, i / 26, n].map((x) => String.fromCharCode(97 + x)).join('ov');
    for (const [i, name] of many.entries())
      await vscode.workspace.fs.writeFile(
        fileUri(name),
        new TextEncoder().encode(`The ${word(i, 1)} of ${word(i, 2)} ${word(i, 3)}ed the ${word(i, 4)}.\n`.repeat(40)),
      );
    const cancelled = found.articles.onDidProgress(({ state, done }) => {
      if (state === 'reading' && done > 8) void vscode.commands.executeCommand('crossread.cancel');
    });
    try {
      await until(() => found.articles.progress.cancelled, 'cancelled');
      cancelled.dispose();
      await until(() => found.articles.progress.state === 'ready', 'stopped');
      assert.ok(found.articles.progress.done < found.articles.progress.total);
      await vscode.commands.executeCommand('crossread.analyseAgain');
      await until(() => found.articles.progress.done === 65, 'the rest is read');
    } finally {
      cancelled.dispose();
      await vscode.workspace.fs.delete(fileUri('many'), { recursive: true, useTrash: false });
      await until(() => found.articles.progress.total === 5 && found.articles.progress.state === 'ready', 'gone');
    }
  });

  test('articles in sub-folders are compared within each of them, or all together', async () => {
    const text = 'About 400 tonnes of oil leaked from the stranded tanker near Hafnarvik.';
    for (const name of ['north/a.txt', 'north/b.txt', 'south/c.txt'])
      await vscode.workspace.fs.writeFile(fileUri(name), new TextEncoder().encode(text));
    try {
      const story = (name: string): string | undefined => found.articles.storyOf(fileUri(name).toString());
      await until(() => story('south/c.txt') && found.articles.progress.state === 'ready', 'all are read');
      assert.equal(story('north/a.txt'), story('north/b.txt'));
      assert.notEqual(story('north/a.txt'), story('south/c.txt'));
      await vscode.commands.executeCommand('crossread.compareByFolder');
      await until(() => story('north/a.txt') === story('south/c.txt'), 'one story');
      await vscode.commands.executeCommand('crossread.compareBySubfolder');
      await until(() => story('north/a.txt') !== story('south/c.txt'), 'a story each');
    } finally {
      await set('articles.stories', undefined);
      for (const name of ['north', 'south'])
        await vscode.workspace.fs.delete(fileUri(name), { recursive: true, useTrash: false });
      await until(() => found.articles.progress.total === 5 && found.articles.progress.state === 'ready', 'gone');
    }
  });

  test('the article before the reader’s eyes is marked before the folders are walked through', async () => {
    const deep = Array.from({ length: 14 }, (_, i) => String(i)).join('/');
    await vscode.workspace.fs.createDirectory(fileUri(deep));
    const editor = await show('harbour-wire.txt');
    await vscode.commands.executeCommand('crossread.leaveFolder');
    const seen: string[] = [];
    const listening = vscode.Disposable.from(
      found.articles.onDidProgress(({ done, total }) => void seen.push(`${done} of ${total}`)),
      found.marks.onDidChange(() => found.marks.knownOf(editor.document) && void seen.push('marked')),
    );
    try {
      await vscode.commands.executeCommand('crossread.analyseFolder');
      await until(() => seen.includes('marked'), 'marks');
      const before = seen.slice(0, seen.indexOf('marked'));
      assert.ok(before.includes('0 of 1'), before.join());
      assert.ok(!before.some((progress) => /^[2-9]/.test(progress)), before.join());
      await settled(found);
      assert.deepEqual(names(), sampleNames);
      assert.ok(found.marks.painted(editor).length > 0);
    } finally {
      listening.dispose();
      await vscode.workspace.fs.delete(fileUri('0'), { recursive: true, useTrash: false });
    }
  });

  test('what is left out is not marked early either', async () => {
    await withFile('crossread-notes.txt', 'A draft about the tanker that ran aground with 31 sailors.', async () => {
      await until(() => names().includes('crossread-notes.txt'), 'it is found');
      await set('articles.exclude', ['crossread-notes*']);
      const editor = await show('crossread-notes.txt');
      await vscode.commands.executeCommand('crossread.leaveFolder');
      const wrong: unknown[] = [];
      const listening = found.articles.onDidProgress(() => {
        if (found.articles.has(editor.document.uri.toString())) wrong.push(found.articles.progress);
      });
      await vscode.commands.executeCommand('crossread.analyseFolder');
      await settled(found);
      listening.dispose();
      assert.deepEqual(wrong, []);
    });
  });

  test('menus and keys know at once that an article is shown, and are told once', async () => {
    const key = 'crossread.inArticle';
    await showMarked(found, 'harbour-wire.txt');
    assert.equal(found.keys.known(key), true);
    const known: unknown[] = [];
    const listening = vscode.window.onDidChangeActiveTextEditor((editor) => {
      if (editor) known.push(found.keys.known(key));
    });
    try {
      const { told } = found.keys;
      await show('skerry-review.md');
      await until(() => known.length === 1, 'the other article is active');
      assert.equal(found.keys.told, told, 'from article to article nothing is told');
      await show('README.md');
      await until(() => known.length === 2, 'no article is active');
      await show('harbour-wire.txt');
      await until(() => known.length === 3, 'an article is active');
      assert.deepEqual(known, [true, false, true]);
      await set('enabled', false);
      await until(() => found.keys.known(key) === false, 'switched off');
      await set('enabled', undefined);
      await until(() => found.keys.known(key) === true, 'switched on');
    } finally {
      listening.dispose();
    }
  });

  test('a folder can be left alone, and analysed after all', async () => {
    await vscode.commands.executeCommand('crossread.leaveFolder');
    assert.equal(found.articles.progress.state, 'unasked');
    assert.equal(found.articles.ids.length, 0);
    await vscode.commands.executeCommand('crossread.analyseFolder');
    assert.equal(found.articles.progress.state, 'ready');
    assert.deepEqual(names(), sampleNames);
  });
});
