/** What readers decided about names, as plain data; names are given as they are written. */
import type { EntityType } from '../../model';

export interface NameDecisions {
  /** These two names mean the same. */
  readonly same: readonly (readonly [string, string])[];
  /** These two never do. */
  readonly different: readonly (readonly [string, string])[];
  /** The name an entity with this form is shown by. */
  readonly named: readonly { readonly form: string; readonly name: string }[];
  readonly typed: readonly { readonly form: string; readonly type: EntityType }[];
  /** Not entities at all. */
  readonly hidden: readonly string[];
}

export const noDecisions: NameDecisions = { same: [], different: [], named: [], typed: [], hidden: [] };
