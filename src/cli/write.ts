/** Output that can be large: in pieces, at the pace of who reads it; or into files. */
import fs from 'node:fs/promises';
import path from 'node:path';
import type { ExportedFile } from '../export';

/** Resolves when everything has been handed over, so that a pipe loses nothing at exit. */
export async function write(stream: NodeJS.WritableStream, pieces: Iterable<string>): Promise<void> {
  for (const piece of pieces)
    await new Promise<void>((resolve, reject) => {
      stream.write(piece, (error) => {
        // nobody reads any more: what is left need not be written
        if (error && (error as NodeJS.ErrnoException).code !== 'EPIPE') reject(error);
        else resolve();
      });
    });
}

const rowsPerPiece = 2000;

/** The same text as `JSON.stringify(value)` and a line end, without ever holding all of it. */
export function* jsonPieces(value: object): Generator<string> {
  let before = '{';
  for (const [key, field] of Object.entries(value) as [string, unknown][]) {
    if (field === undefined) continue;
    if (!Array.isArray(field) || field.length <= rowsPerPiece) {
      yield `${before}${JSON.stringify(key)}:${JSON.stringify(field)}`;
    } else {
      yield `${before}${JSON.stringify(key)}:[`;
      for (let i = 0; i < field.length; i += rowsPerPiece) {
        const rows = JSON.stringify(field.slice(i, i + rowsPerPiece)).slice(1, -1);
        yield i === 0 ? rows : `,${rows}`;
      }
      yield ']';
    }
    before = ',';
  }
  yield before === '{' ? '{}\n' : '}\n';
}

/** @param out the file, or the folder of several files; folders that are not there are made */
export async function writeFiles(out: string, files: readonly ExportedFile[], several: boolean): Promise<void> {
  await fs.mkdir(several ? out : path.dirname(path.resolve(out)), { recursive: true });
  for (const file of files) await fs.writeFile(several ? path.join(out, file.path) : out, file.text);
}
