/** A file → its text, or why it is left out. */
import * as vscode from 'vscode';
import { numberIn } from '../../present';
import { t } from '../l10n';

export const tooLarge = (uri: vscode.Uri, maxSize: number): string =>
  t(
    '{0} was left out: it is larger than {1} KB. The setting {2} raises the limit.',
    vscode.workspace.asRelativePath(uri),
    numberIn(t, Math.round(maxSize / 1024)),
    'crossread.articles.maxFileSize',
  );

export async function readArticleFile(uri: vscode.Uri, maxSize: number): Promise<string | { readonly why: string }> {
  const name = vscode.workspace.asRelativePath(uri);
  try {
    const { size } = await vscode.workspace.fs.stat(uri);
    if (size > maxSize) return { why: tooLarge(uri, maxSize) };
    const bytes = await vscode.workspace.fs.readFile(uri);
    if (bytes.includes(0)) return { why: vscode.l10n.t('{0} was left out: it is a binary file.', name) };
    return new TextDecoder().decode(bytes);
  } catch {
    return { why: vscode.l10n.t('{0} was left out: it cannot be read.', name) };
  }
}
