/** Is this a folder of articles or a code repository? By the names of its files, before any is read. */
import { isArticleCandidate } from './candidates';

export interface FolderWeight {
  /** Files that can be articles. */
  readonly prose: number;
  /** Files of program code, and what a project's manifest stands for. */
  readonly code: number;
  /** Prose outweighs code. */
  readonly isArticleFolder: boolean;
}

const codeExtensions = new Set(
  (
    'c cc cpp cxx h hh hpp m mm cs java kt kts scala groovy go rs swift py pyx ipynb rb php pl pm lua r jl js jsx mjs cjs ts tsx ' +
    'mts cts vue svelte css scss sass less sh bash zsh fish ps1 bat cmd sql dart ex exs erl hrl clj cljs hs ml mli fs fsx vb ' +
    'asm s v sv vhd zig nim d proto thrift gradle cmake mk tf sol wat'
  ).split(' '),
);

/** Files that say "this folder is a program". Names that well-known build tools look for. */
const manifests = new Set(
  (
    'package.json cargo.toml pyproject.toml setup.py setup.cfg requirements.txt go.mod pom.xml build.gradle ' +
    'build.gradle.kts makefile cmakelists.txt gemfile composer.json mix.exs meson.build build.bazel deno.json ' +
    'tsconfig.json dockerfile pipfile'
  ).split(' '),
);

/** A manifest weighs as much as this many files: a small program with a few pages of notes is still a program. */
const manifestWeight = 10;

/** @param paths relative, with `/`; what the rules leave out is not among them */
export function weighFolder(paths: Iterable<string>): FolderWeight {
  let prose = 0;
  let code = 0;
  for (const path of paths) {
    const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
    if (manifests.has(name)) code += manifestWeight;
    else if (codeExtensions.has(name.slice(name.lastIndexOf('.') + 1))) code++;
    else if (isArticleCandidate(path)) prose++;
  }
  return { prose, code, isArticleFolder: prose > code };
}
