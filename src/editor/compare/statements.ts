/** Two statements in VS Code's own comparison: read-only texts of ours, the statements in the same line. */
import * as vscode from 'vscode';
import type { StatementRef } from '../../engine';
import { comparedSides, groupText, type Sides, type Voice } from '../../present';
import type { Articles } from '../articles/articles';
import type { TextDocuments } from '../commands/textDocuments';

export class Comparison {
  constructor(
    private readonly articles: Articles,
    private readonly documents: TextDocuments,
    private readonly voice: Voice,
  ) {}

  /** `undefined`: one of the two is no longer there. */
  async sidesOf(from: StatementRef, to: StatementRef, head: readonly string[] = []): Promise<Sides | undefined> {
    const [trace, left, right] = await Promise.all([
      this.articles.ask('trace', { from, to }),
      this.articles.ask('neighbours', { ref: from }),
      this.articles.ask('neighbours', { ref: to }),
    ]);
    return trace && left && right ? comparedSides(trace, left, right, this.voice, head) : undefined;
  }

  /** @returns false when one of the two is no longer there */
  async show(from: StatementRef, to: StatementRef): Promise<boolean> {
    const sides = await this.sidesOf(from, to);
    if (!sides) return false;
    const file = ({ article, statement }: StatementRef): string =>
      `${this.voice.fileName(article).replaceAll('/', ' ')} ${statement + 1}`;
    await this.#diff(`${file(from)} – ${file(to)}`, sides, sides.title);
    return true;
  }

  /** The same two documents each time, so that going on changes their text and nothing flickers. */
  async showAs(name: string, sides: Sides, title: string): Promise<readonly [vscode.Uri, vscode.Uri]> {
    return this.#diff(name, sides, title);
  }

  async #diff(name: string, sides: Sides, title: string): Promise<readonly [vscode.Uri, vscode.Uri]> {
    const left = this.documents.put(`${name}/left.txt`, sides.left);
    const right = this.documents.put(`${name}/right.txt`, sides.right);
    const at = new vscode.Range(sides.line, 0, sides.line, 0);
    await vscode.commands.executeCommand('vscode.diff', left, right, title, {
      preview: true,
      selection: at,
    } satisfies vscode.TextDocumentShowOptions);
    return [left, right];
  }

  /** The statement with all its matches, in one text. */
  async showGroup(from: StatementRef, others: readonly StatementRef[]): Promise<boolean> {
    const found = await Promise.all([from, ...others].map((ref) => this.articles.ask('neighbours', { ref })));
    const passages = found.flatMap((each) => (each ? [each.statement] : []));
    if (passages.length < 2) return false;
    await this.documents.show(
      this.voice.t('One statement in {0, plural, one {# place} other {# places}}', passages.length),
      groupText(passages, this.voice),
    );
    return true;
  }
}
