/** Nodes → rows of VS Code's trees. */
import * as vscode from 'vscode';
import type { EntityType, Place, Relation } from '../../engine';
import type { EntityNode, FigureNode, FindingNode, MatchNode, MoreNode, TimelineNode } from '../../present';
import { isDifference } from '../../present';
import { rowCommands } from '../ids';

/** Values of `viewItem` in package.json's menus. */
export const itemContexts = {
  match: 'match',
  place: 'place',
  figure: 'figure',
  statement: 'statement',
  entity: 'entity',
  mention: 'mention',
  finding: 'finding',
} as const;

const relationIcons: Readonly<Record<Relation, string>> = {
  'same-text': 'copy',
  same: 'check',
  'figures-differ': 'diff',
  conflict: 'git-compare',
};

const typeIcons: Readonly<Record<EntityType, string>> = {
  person: 'person',
  organization: 'organization',
  place: 'location',
  nationality: 'globe',
  event: 'calendar',
  product: 'package',
  other: 'tag',
};

interface AnyNode {
  readonly id: string;
  readonly label: string;
  readonly description: string;
  readonly tooltip: string;
  readonly accessible: string;
  readonly children: readonly AnyNode[];
}

function item(node: AnyNode, state: vscode.TreeItemCollapsibleState, icon: string | undefined): vscode.TreeItem {
  const made = new vscode.TreeItem(node.label, state);
  made.description = node.description;
  // a string: article text is never Markdown here
  made.tooltip = node.tooltip === '' ? undefined : node.tooltip;
  made.accessibilityInformation = { label: node.accessible };
  if (icon !== undefined) made.iconPath = new vscode.ThemeIcon(icon);
  return made;
}

const open = (place: Place, aside: boolean): vscode.Command => ({
  command: rowCommands.openPlace,
  title: vscode.l10n.t('Open'),
  arguments: [
    { article: place.article, from: place.from, to: place.to },
    { aside, keepFocus: true },
  ],
});

const { None, Collapsed, Expanded } = vscode.TreeItemCollapsibleState;

/** Ids keep what is expanded while the cursor moves. */
const known = (node: MatchNode, state: vscode.TreeItemCollapsibleState, icon: string | undefined): vscode.TreeItem => {
  const made = item(node, state, icon);
  made.id = node.id;
  return made;
};

export function matchItem(node: MatchNode): vscode.TreeItem {
  switch (node.kind) {
    case 'statement': {
      const made = known(node, None, 'quote');
      made.contextValue = itemContexts.statement;
      made.command = open(node.place, false);
      return made;
    }
    case 'none':
      return known(node, None, undefined);
    case 'relation':
      return known(node, Expanded, relationIcons[node.relation]);
    case 'figures':
      return known(node, Expanded, 'symbol-number');
    case 'figure': {
      const made = known(node, None, undefined);
      made.contextValue = itemContexts.figure;
      made.command = open(node.place, true);
      return made;
    }
    case 'match': {
      const made = known(node, Collapsed, node.match.decided ? 'pass' : undefined);
      made.contextValue = itemContexts.match;
      made.command = open(node.place, true);
      return made;
    }
    case 'differ':
    case 'context': {
      const made = known(node, None, node.kind === 'differ' ? 'arrow-swap' : undefined);
      made.contextValue = itemContexts.place;
      made.command = open(node.place, true);
      return made;
    }
  }
}

/** @param view the tree the row stands in */
export function moreItem(node: MoreNode, view: string): vscode.TreeItem {
  const made = item(node, None, 'ellipsis');
  made.command = { command: rowCommands.showMore, title: node.label, arguments: [{ view, of: node.of }] };
  return made;
}

type Listed<N extends { readonly kind: string }> = Exclude<N, MoreNode>;

export function entityItem(node: Listed<EntityNode>): vscode.TreeItem {
  switch (node.kind) {
    case 'type':
      return item(node, Expanded, typeIcons[node.type]);
    case 'entity': {
      const made = item(node, Collapsed, undefined);
      made.contextValue = itemContexts.entity;
      return made;
    }
    case 'fact':
      return item(node, None, node.fact === 'role' ? 'account' : 'tag');
    case 'file':
      return item(node, Collapsed, 'file-text');
    case 'mention': {
      const made = item(node, None, undefined);
      made.contextValue = itemContexts.mention;
      made.command = open(node.place, true);
      return made;
    }
  }
}

export function figureItem(node: Listed<FigureNode>): vscode.TreeItem {
  if (node.kind === 'counted') return item(node, Collapsed, node.differs ? 'diff' : 'symbol-number');
  const made = item(node, None, undefined);
  made.contextValue = itemContexts.figure;
  made.command = open(node.place, true);
  return made;
}

const findingIcons: Readonly<Record<string, string>> = {
  'figures-differ': 'diff',
  'same-source-differs': 'diff',
  updated: 'history',
  'date-differs': 'calendar',
  'quote-altered': 'quote',
  'speaker-differs': 'comment-discussion',
  'name-differs': 'account',
  'only-here': 'circle-outline',
  'left-out': 'circle-slash',
};

export function findingItem(node: FindingNode): vscode.TreeItem {
  const made = (state: vscode.TreeItemCollapsibleState, icon: string | undefined): vscode.TreeItem => {
    const found = item(node, state, icon);
    found.id = node.id;
    return found;
  };
  switch (node.kind) {
    case 'kind':
      return made(isDifference({ kind: node.of }) ? Expanded : Collapsed, findingIcons[node.of] ?? 'list-unordered');
    case 'finding': {
      const found = made(Collapsed, undefined);
      found.contextValue = itemContexts.finding;
      return found;
    }
    case 'place': {
      const found = made(None, undefined);
      found.contextValue = itemContexts.place;
      found.command = open(node.place, true);
      return found;
    }
  }
}

export function timelineItem(node: Listed<TimelineNode>): vscode.TreeItem {
  const made = (state: vscode.TreeItemCollapsibleState, icon: string | undefined): vscode.TreeItem => {
    const found = item(node, state, icon);
    found.id = node.id;
    return found;
  };
  if (node.kind === 'time' || node.kind === 'open')
    return made(Collapsed, node.differs ? 'diff' : node.kind === 'time' ? 'calendar' : 'question');
  const found = made(node.children.length > 0 ? Collapsed : None, node.differs ? 'diff' : undefined);
  found.contextValue = itemContexts.place;
  found.command = open(node.place, true);
  return found;
}
