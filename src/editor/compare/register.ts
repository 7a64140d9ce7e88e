/** The commands that compare: two statements, a statement with all its matches, two articles. */
import * as vscode from 'vscode';
import { articleChoices, differingWords, relationLabel, whereLabel, type Voice } from '../../present';
import type { Articles } from '../articles/articles';
import { registerAll, say } from '../commands/guarded';
import { readPair } from '../commands/refs';
import { compareCommands } from '../ids';
import { activeArticle } from '../positions';
import type { Views } from '../linksView/views';
import type { SettingsModel } from '../settings';
import type { AlignedArticles } from './aligned';
import type { Comparison } from './statements';

export function registerCompare(
  {
    articles,
    settings,
    views,
    voice,
    comparison,
    aligned,
  }: {
    readonly articles: Articles;
    readonly settings: SettingsModel;
    readonly views: Views;
    readonly voice: Voice;
    readonly comparison: Comparison;
    readonly aligned: AlignedArticles;
  },
  log: vscode.LogOutputChannel,
): vscode.Disposable {
  const nobody = vscode.l10n.t('no other article has this statement');
  return vscode.Disposable.from(
    ...registerAll(
      compareCommands,
      {
        compare: async (value) => {
          let pair = readPair(value);
          if (!pair) {
            await views.matches.settle();
            const { found } = views.matches;
            if (!found || found.matches.length === 0) return say(nobody);
            const choices = found.matches.map(({ passage, from, relation, differ }) => ({
              label: [relationLabel(relation, voice.t), ...differingWords({ differ })].join(' · '),
              description: whereLabel(passage, voice),
              detail: passage.text,
              pair: { from, to: passage.ref },
            }));
            const chosen =
              choices.length === 1
                ? choices[0]
                : await vscode.window.showQuickPick(choices, {
                    title: vscode.l10n.t('Compare this statement with …'),
                    matchOnDescription: true,
                    matchOnDetail: true,
                  });
            if (!chosen) return undefined;
            pair = chosen.pair;
          }
          if (!(await comparison.show(pair.from, pair.to))) say(vscode.l10n.t('the statements have changed since'));
        },
        compareGroup: async () => {
          await views.matches.settle();
          const { found } = views.matches;
          const others = found?.matches.map(({ passage }) => passage.ref) ?? [];
          if (!found || !(await comparison.showGroup(found.statement.ref, others))) say(nobody);
        },
        compareArticles: async (value) => {
          const here = activeArticle();
          const story = here === undefined ? undefined : articles.storyOf(here);
          if (here === undefined || story === undefined)
            return say(vscode.l10n.t('the active editor shows no article'));
          const inStory = articles.ids.filter((id) => articles.storyOf(id) === story);
          let there = typeof value === 'string' && inStory.includes(value) ? value : undefined;
          if (there === undefined) {
            const minScore = settings.now.minimumScore;
            const links = (await articles.ask('links', { story, minScore, article: here })) ?? [];
            const choices = articleChoices(here, inStory, links, voice).map(({ article, matches }) => ({
              label: voice.fileName(article),
              description: voice.t('{0, plural, one {# match} other {# matches}}', matches),
              article,
            }));
            const title = vscode.l10n.t('Read {0} side by side with …', voice.fileName(here));
            there = (await vscode.window.showQuickPick(choices, { title }))?.article;
          }
          if (there !== undefined) await aligned.start(here, there);
        },
        stopAligned: () => aligned.end(),
      },
      log,
    ),
  );
}
