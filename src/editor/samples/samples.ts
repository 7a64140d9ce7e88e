/** The sample articles that come with the extension, copied to where the reader may write in them, and opened as a folder. */
import * as vscode from 'vscode';
import { sampleFiles } from '../ids';

/**
 * Copies what is not there yet, so that a reader's own changes stay.
 * @returns the folder
 * @throws where the host's storage cannot be written to
 */
export async function copySamples(extensionUri: vscode.Uri, storage: vscode.Uri): Promise<vscode.Uri> {
  const folder = vscode.Uri.joinPath(storage, 'samples');
  await vscode.workspace.fs.createDirectory(folder);
  const there = new Set((await vscode.workspace.fs.readDirectory(folder)).map(([name]) => name));
  for (const name of sampleFiles) {
    if (there.has(name)) continue;
    const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extensionUri, 'samples', name));
    await vscode.workspace.fs.writeFile(vscode.Uri.joinPath(folder, name), bytes);
  }
  return folder;
}

/** In this window where nothing is open in it, else in a new one. */
export async function openSamples(extensionUri: vscode.Uri, storage: vscode.Uri): Promise<void> {
  const folder = await copySamples(extensionUri, storage);
  const forceNewWindow = (vscode.workspace.workspaceFolders ?? []).length > 0;
  await vscode.commands.executeCommand('vscode.openFolder', folder, { forceNewWindow, forceReuseWindow: !forceNewWindow });
}
