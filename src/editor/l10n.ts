/** The message function of the editor: VS Code's bundle of this extension for the language it is shown in. */
import * as vscode from 'vscode';
import { translator, type Translate } from '../present';

/** Words of ours are in English where there is no bundle for VS Code's language; numbers are too, then. */
export const t: Translate = translator(vscode.l10n.bundle ? vscode.env.language : 'en', vscode.l10n.bundle);
