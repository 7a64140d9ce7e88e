/** Words for what two statements have to do with each other. */
import type { EntityType, Relation } from '../engine';
import type { Translate } from './voice';

export function relationLabel(relation: Relation, t: Translate): string {
  switch (relation) {
    case 'same-text':
      return t('Same words');
    case 'same':
      return t('Same statement');
    case 'figures-differ':
      return t('Figures differ');
    case 'conflict':
      return t('Statements differ');
  }
}

/** In the order a reader wants them: what differs first. */
export const relationOrder: readonly Relation[] = ['conflict', 'figures-differ', 'same', 'same-text'];

/** For the middle of a sentence: *the same words in b.txt*. */
export function relationPhrase(relation: Relation, t: Translate): string {
  switch (relation) {
    case 'same-text':
      return t('the same words');
    case 'same':
      return t('the same in other words');
    case 'figures-differ':
      return t('with another figure');
    case 'conflict':
      return t('told otherwise');
  }
}

export function entityTypeLabel(type: EntityType, t: Translate): string {
  switch (type) {
    case 'person':
      return t('Person');
    case 'organization':
      return t('Organization');
    case 'place':
      return t('Place');
    case 'nationality':
      return t('Nationality');
    case 'event':
      return t('Event');
    case 'product':
      return t('Product');
    case 'other':
      return t('Name');
  }
}

export function entityTypesLabel(type: EntityType, t: Translate): string {
  switch (type) {
    case 'person':
      return t('People');
    case 'organization':
      return t('Organizations');
    case 'place':
      return t('Places');
    case 'nationality':
      return t('Nationalities');
    case 'event':
      return t('Events');
    case 'product':
      return t('Products');
    case 'other':
      return t('Other names');
  }
}

export const entityTypeOrder: readonly EntityType[] = [
  'person',
  'organization',
  'place',
  'nationality',
  'event',
  'product',
  'other',
];
