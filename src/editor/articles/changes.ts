/** What changes under the articles' feet: documents that are typed in, opened and closed, files and folders on disk. */
import * as vscode from 'vscode';
import { debounced } from '../lifecycle';

/** Milliseconds after the last keystroke until the article is read again. */
export const typingPause = 250;
/** Milliseconds after the last change on disk until folders are walked again. */
const diskPause = 400;

export interface ChangeTaker {
  has(id: string): boolean;
  /** Articles lie in this folder or below it. */
  holds(folder: string): boolean;
  /** Text of an article's document has changed; called at every change. */
  touched(document: vscode.TextDocument): void;
  /** The reader has paused after changing these documents, or has opened one. */
  settled(document: vscode.TextDocument): void;
  closed(document: vscode.TextDocument): void;
  changedOnDisk(uri: vscode.Uri): void;
  /** Files have come or gone. */
  moved(): void;
}

export function watchChanges(taker: ChangeTaker): vscode.Disposable {
  const typed = new Set<vscode.TextDocument>();
  const typing = debounced(() => {
    for (const document of typed) if (!document.isClosed) taker.settled(document);
    typed.clear();
  }, typingPause);
  const walking = debounced(() => taker.moved(), diskPause);
  const watcher = vscode.workspace.createFileSystemWatcher('**/*.{txt,text,md,markdown,html,htm,xhtml,gitignore}');
  // a folder that goes is told by itself, without the files in it
  const folders = vscode.workspace.createFileSystemWatcher('**', true, true, false);
  return vscode.Disposable.from(
    typing,
    walking,
    watcher,
    folders,
    folders.onDidDelete((uri) => taker.holds(uri.toString()) && walking.schedule()),
    watcher.onDidCreate(walking.schedule),
    watcher.onDidDelete(walking.schedule),
    watcher.onDidChange((uri) => {
      if (uri.path.endsWith('.gitignore')) walking.schedule();
      // an open document wins over the file
      else if (!vscode.workspace.textDocuments.some((document) => document.uri.toString() === uri.toString()))
        taker.changedOnDisk(uri);
    }),
    vscode.workspace.onDidChangeWorkspaceFolders(() => taker.moved()),
    vscode.workspace.onDidOpenTextDocument((document) => taker.settled(document)),
    vscode.workspace.onDidCloseTextDocument((document) => taker.closed(document)),
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.length === 0 || !taker.has(document.uri.toString())) return;
      taker.touched(document);
      typed.add(document);
      typing.schedule();
    }),
  );
}
