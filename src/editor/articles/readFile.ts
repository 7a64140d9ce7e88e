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
    const text = asUtf8(bytes) ?? (await asInEditor(uri, bytes));
    return text ?? { why: vscode.l10n.t('{0} was left out: it is a binary file.', name) };
  } catch {
    return { why: vscode.l10n.t('{0} was left out: it cannot be read.', name) };
  }
}

function asUtf8(bytes: Uint8Array): string | undefined {
  if (bytes.includes(0)) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** UTF-16, and what the reader's settings say of encodings: the same text as when the file is opened. */
const asInEditor = (uri: vscode.Uri, bytes: Uint8Array): Thenable<string | undefined> =>
  vscode.workspace.decode(bytes, { uri }).then(
    (text) => text,
    () => undefined,
  );
