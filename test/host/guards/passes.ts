import assert from 'node:assert/strict';
import * as vscode from 'vscode';

test('an extension host is there', () => assert.ok(vscode.version));
