/** Tools for language models: there only when asked for, and what they give stands in the articles. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Running } from '../../src/editor/activate';
import { tools } from '../../src/editor/ids';
import { closeAll, fileUri, running, set, settled, until } from './support';

interface Answer {
  readonly items: readonly {
    readonly spans: readonly {
      readonly file: string;
      readonly line: number;
      readonly start: number;
      readonly end: number;
      readonly text: string;
    }[];
  }[];
  readonly more: number;
}

suite('tools for language models', () => {
  let found: Running;
  suiteSetup(async () => {
    found = await running();
    await settled(found);
    await set('languageModelTools', true);
  });
  suiteTeardown(async () => {
    await set('languageModelTools', undefined);
    await closeAll();
  });
  const hasTools = typeof (vscode as { lm?: { invokeTool?: unknown } }).lm?.invokeTool === 'function';
  async function call(name: string, input: object): Promise<{ readonly text: string; readonly answer: Answer }> {
    const token = new vscode.CancellationTokenSource().token;
    const options = { input: input as Record<string, unknown>, toolInvocationToken: undefined };
    const result = await found.tools.all.get(name)!.invoke(options, token);
    const [text, json] = result!.content as vscode.LanguageModelTextPart[];
    return { text: text!.value, answer: JSON.parse(json!.value) as Answer };
  }

  /** Every span stands in its file where it says. */
  async function checkSpans({ items }: Answer): Promise<void> {
    for (const { file, line, start, end, text } of items.flatMap(({ spans }) => spans)) {
      const document = await vscode.workspace.openTextDocument(fileUri(file));
      assert.equal(document.positionAt(start).line, line - 1);
      if (!file.endsWith('.html')) {
        const there = document.getText().slice(start, end).replace(/\s+/g, ' ');
        assert.ok(there.startsWith(text.slice(0, 20)), `${there} ≠ ${text}`);
      }
    }
  }

  test('VS Code runs them by name as soon as the setting asks for them, and no longer than it does', async function () {
    if (!hasTools) this.skip();
    // versions that ask before a tool runs outside of a chat show no dialog under test, but say what they would have asked
    const answer = async (): Promise<string> =>
      vscode.lm.invokeTool(tools.listFigures, { input: { counted: 'oil' }, toolInvocationToken: undefined }).then(
        ({ content }) => (content[0] as vscode.LanguageModelTextPart).value,
        (error: unknown) => String(error),
      );
    const runs = async (): Promise<boolean> => /700 tonnes|List the figures of the articles/.test(await answer());
    await until(runs, 'a tool runs');
    await set('languageModelTools', false);
    await until(async () => !(await runs()), 'no tool runs');
    assert.match(await answer(), /does not have an implementation|not.*(?:found|registered)/i);
    await set('languageModelTools', true);
    await until(runs, 'a tool runs again');
    const own = (): readonly vscode.LanguageModelToolInformation[] =>
      vscode.lm.tools.filter(({ name }) => name.startsWith('crossread'));
    // VS Code tells its list of tools some time after they are there
    await until(() => own().length > 0, 'the tools are listed');
    const listed = own();
    assert.deepEqual(listed.map(({ name }) => name).sort(), Object.values<string>(tools).sort());
    for (const { description } of listed) assert.match(description, /file, line/);
  });

  test('a name is found with every sentence that has it', async () => {
    const { text, answer } = await call(tools.findEntity, { name: 'gudrun' });
    assert.match(text, /Gudrun/);
    assert.ok(answer.items[0]!.spans.length > 1);
    await checkSpans(answer);
  });

  test('matching statements by words, and by file and line', async () => {
    const byWords = await call(tools.findMatchingStatements, {
      words: 'Approximately 400 tonnes',
      file: 'harbour-wire.txt',
    });
    assert.match(byWords.text, /700 tonnes/);
    await checkSpans(byWords.answer);
    const line = /harbour-wire\.txt, line (\d+)/.exec(byWords.text)![1];
    const byLine = await call(tools.findMatchingStatements, { file: 'harbour-wire.txt', line: Number(line) });
    assert.match(byLine.text, /700 tonnes/);
    assert.deepEqual(
      (await call(tools.findMatchingStatements, { words: 'no such words stand here' })).answer.items,
      [],
    );
  });

  test('findings and figures, cut to the limit with the rest counted', async () => {
    const findings = await call(tools.listFindings, { limit: 1 });
    assert.equal(findings.answer.items.length, 1);
    assert.ok(findings.answer.more > 0);
    assert.match(findings.text, /… and \d+ more/);
    await checkSpans(findings.answer);
    const figures = await call(tools.listFigures, { counted: 'oil', differing: true });
    assert.match(figures.text, /700 tonnes/);
    await checkSpans(figures.answer);
  });

  test('whoever runs one is asked first, in words that say what is given away', async () => {
    const options = { input: { name: 'Gudrun' } };
    const token = new vscode.CancellationTokenSource().token;
    const prepared = await found.tools.all.get(tools.findEntity)!.prepareInvocation!(options, token);
    assert.match(prepared!.confirmationMessages!.title, /Gudrun/);
    assert.match(prepared!.confirmationMessages!.message as string, /sentences of your articles/);
  });

  test('stops when nobody waits any more, and reads odd input as none', async () => {
    const source = new vscode.CancellationTokenSource();
    source.cancel();
    const options = { input: { name: 'Gudrun' }, toolInvocationToken: undefined };
    await assert.rejects(async () => found.tools.all.get(tools.findEntity)!.invoke(options, source.token));
    for (const name of Object.values(tools)) await call(name, { name: 7, words: null, line: 'x', limit: 'many' });
  });
});
