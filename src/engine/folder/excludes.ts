/** What is left out of a folder: globs the reader gave, and the `.gitignore` files on the way. */
import ignore, { type Ignore } from 'ignore';

/** One `.gitignore` in the open folder, below it, or above it in the same repository. */
export interface RuleFile {
  /** The folder it lies in, relative to the open folder; '' for the open folder and those above. */
  readonly folder: string;
  /** For a file above the open folder: the open folder's path seen from there (`articles/2024`). */
  readonly openFolder?: string;
  readonly text: string;
}

/** Rules are added as folders are entered; asking is cheap. */
export class FolderRules {
  readonly #globs: Ignore;
  readonly #files: { readonly prefix: string; readonly above: string; readonly rules: Ignore }[] = [];

  /** @param globs as in `.gitignore` or in VS Code: `drafts`, `*.tmp.txt`, `old/**`, `archive/*.{md,html}` */
  constructor(globs: readonly string[]) {
    this.#globs = ignore().add(globs.flatMap(expandBraces));
  }

  /** Files are added from the outermost folder inwards: the inner one has the last word, as in git. */
  addGitignore({ folder, openFolder, text }: RuleFile): void {
    const rules = ignore().add(text);
    const above = openFolder ? `${openFolder}/` : '';
    // a reader who opens a folder that git ignores wants to read it
    if (above !== '' && rules.ignores(above)) return;
    this.#files.push({ prefix: folder === '' ? '' : `${folder}/`, above, rules });
  }

  /** @param path relative to the open folder */
  leavesOut(path: string, isFolder: boolean): boolean {
    const asked = isFolder ? `${path}/` : path;
    if (!ignore.isPathValid(asked)) return false;
    if (this.#globs.ignores(asked)) return true;
    let out = false;
    for (const { prefix, above, rules } of this.#files) {
      if (!asked.startsWith(prefix) || asked.length === prefix.length) continue;
      const { ignored, unignored } = rules.test(above + asked.slice(prefix.length));
      if (ignored) out = true;
      else if (unignored) out = false;
    }
    return out;
  }
}

/** `a{b,c}d` → `abd`, `acd`, which `.gitignore` itself does not know. At most 64 patterns come of one. */
export function expandBraces(glob: string): string[] {
  let done: string[] = [glob];
  for (let round = 0; round < 6; round++) {
    const next = done.flatMap((pattern) => {
      const found = /\{([^{},]*,[^{}]*)\}/.exec(pattern);
      if (!found) return [pattern];
      const [whole, inside = ''] = found;
      const after = pattern.slice(found.index + whole.length);
      return inside.split(',').map((choice) => pattern.slice(0, found.index) + choice + after);
    });
    if (next.length === done.length || next.length > 64) break;
    done = next;
  }
  return done;
}
