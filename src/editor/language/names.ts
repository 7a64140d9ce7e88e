/** VS Code's ways through code, for names in articles: definition, references, rename, highlights. */
import * as vscode from 'vscode';
import type { Place } from '../../engine';
import type { Articles } from '../articles/articles';
import { renamed } from '../decisions/changes';
import type { Decisions } from '../decisions/decisions';
import { nameIn, targetOf } from '../decisions/target';
import { articleFiles } from '../ids';
import { articleIn, placeRange, rangeIn } from '../positions';

export function registerNames(articles: Articles, decisions: Decisions): vscode.Disposable {
  const location = (place: Place): vscode.Location[] => {
    const uri = articles.uriOf(place.article);
    return uri ? [new vscode.Location(uri, placeRange(place))] : [];
  };
  const mentionsAt = async (
    document: vscode.TextDocument,
    position: vscode.Position,
    token: vscode.CancellationToken,
  ): Promise<readonly Place[]> => {
    const found = await nameIn(articles, document, position, token);
    const story = found && articles.storyOf(found.place.article);
    if (!found || story === undefined) return [];
    return (await articles.ask('mentions', { story, entity: found.entity.id }, token)) ?? [];
  };

  return vscode.Disposable.from(
    vscode.languages.registerDefinitionProvider(articleFiles, {
      async provideDefinition(document, position, token) {
        const found = await nameIn(articles, document, position, token);
        const story = found && articles.storyOf(found.place.article);
        if (!found || story === undefined) return undefined;
        const fullest = await articles.ask('definition', { story, entity: found.entity.id }, token);
        const target = fullest ? location(fullest)[0] : undefined;
        if (!target) return undefined;
        const link: vscode.LocationLink = {
          originSelectionRange: rangeIn(document, found.place),
          targetUri: target.uri,
          targetRange: target.range,
        };
        return [link];
      },
    }),
    vscode.languages.registerReferenceProvider(articleFiles, {
      provideReferences: async (document, position, _context, token) =>
        (await mentionsAt(document, position, token)).flatMap(location),
    }),
    vscode.languages.registerDocumentHighlightProvider(articleFiles, {
      async provideDocumentHighlights(document, position, token) {
        const id = articleIn(document);
        return (await mentionsAt(document, position, token))
          .filter(({ article }) => article === id)
          .map((place) => new vscode.DocumentHighlight(rangeIn(document, place), vscode.DocumentHighlightKind.Text));
      },
    }),
    vscode.languages.registerRenameProvider(articleFiles, {
      async prepareRename(document, position, token) {
        const found = await nameIn(articles, document, position, token);
        if (!found) throw new Error(vscode.l10n.t('No name stands here.'));
        return { range: rangeIn(document, found.place), placeholder: found.entity.name };
      },
      /** The entity is renamed in `crossread.json`; no article changes. */
      async provideRenameEdits(document, position, newName, token) {
        await decisions.settle();
        const found = await nameIn(articles, document, position, token);
        const target = found && (await targetOf(articles, found.place.article, found.entity, found));
        if (!found || !target) throw new Error(vscode.l10n.t('No name stands here.'));
        const change = renamed(target, newName, decisions.of(target.story));
        if (!change)
          throw new Error(
            vscode.l10n.t('several entities are called {0}; decide for one mention instead', found.entity.name),
          );
        return decisions.editFor(change);
      },
    }),
  );
}
