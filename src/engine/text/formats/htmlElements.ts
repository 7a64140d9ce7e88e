/** What the elements of a web page mean for reading it. Element names from the HTML standard. */
import type { BlockRole } from '../../model';

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Nothing inside them is text of the page. */
export const unread = set(
  'script style noscript template svg math iframe object canvas video audio select option button textarea datalist ' +
    'label input map',
);

/** Around the article, not of it. */
export const around = set('nav footer aside dialog menu');

/** A block of text ends where one of these begins or ends. */
export const blockElements = set(
  'p div h1 h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote pre table caption thead tbody tfoot tr section article header main ' +
    'figure figcaption address hr form fieldset details summary body head html title footer nav aside hgroup legend center',
);

export const roles: ReadonlyMap<string, BlockRole> = new Map([
  ['h1', 'heading'],
  ['h2', 'heading'],
  ['h3', 'heading'],
  ['h4', 'heading'],
  ['h5', 'heading'],
  ['h6', 'heading'],
  ['figcaption', 'caption'],
  ['caption', 'caption'],
  ['li', 'list-item'],
  ['dt', 'list-item'],
  ['dd', 'list-item'],
  ['tr', 'list-item'],
]);

/** ARIA landmark roles around the article (WAI-ARIA 1.2). */
export const landmarks = set(
  'navigation complementary contentinfo banner search dialog menu menubar toolbar alertdialog',
);

/**
 * Words of `class` and `id` (split at `-`, `_`, spaces and capitals) that news sites give to what is not the article.
 * They only count while what they hold is the smaller part of the page.
 */
export const aroundWords = set(
  'share sharing sharebar social newsletter subscribe subscription signup related recommended recommendations recirc ' +
    'comments comment disqus advert advertisement ads adslot sponsored promo promoted outbrain taboola cookie cookies ' +
    'consent gdpr paywall breadcrumb breadcrumbs sidebar nav navbar navigation menu pagination footer tags taglist ' +
    'trending popular mostread jetpack sharedaddy widget modal popup masthead skiplink toolbar',
);

/** Deeper than this no article nests; deeper trees are attacks, and reading ends there. */
export const deepest = 400;
