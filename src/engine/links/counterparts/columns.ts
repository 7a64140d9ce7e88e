/** A statement's units as they are aligned: columns that are filled again for each statement, so that no pair makes objects. */
import type { DateMention, Quantity } from '../../model';
import type { EntityTable } from '../index/entityTable';
import type { Profile } from '../index/profile';
import { mostUnits, perUnit, unitKinds } from '../index/units';

const none = new Int32Array(0);

export class UnitColumns {
  profile: Profile | undefined;
  count = 0;
  readonly kinds = new Uint8Array(mostUnits);
  /** Terms of a unit: from the end of the one before it up to its own, in the sequence. */
  readonly ends = new Int32Array(mostUnits);
  sequence = new Int32Array(0);
  /** Number of the thing it names, -1 for none. */
  readonly things = new Int32Array(mostUnits);
  /** Its term where it has one only, else 0. */
  readonly single = new Int32Array(mostUnits);
  /** 1 for a single word that is no name and no figure. */
  readonly word = new Uint8Array(mostUnits);
  /** Amount or date; `undefined` for other units and for digits that were read as neither. */
  readonly figures = Array.from<Quantity | DateMention | undefined>({ length: mostUnits });
  /** Index of its counterpart, -1 where there is none. */
  readonly partner = new Int16Array(mostUnits);
  /** How far something of the other statement stands for it, 0..1, also where that is another one's counterpart. */
  readonly met = new Float32Array(mostUnits);
  #state = -1;

  startOf(unit: number): number {
    return unit === 0 ? 0 : this.ends[unit - 1]!;
  }

  load(profile: Profile, entities: EntityTable): void {
    if (this.profile === profile && this.#state === entities.state) return;
    this.profile = profile;
    this.#state = entities.state;
    const { units, sequence, article } = profile;
    const mentions = profile.names.length > 0 ? entities.ofMentions(article.article.id) : none;
    this.sequence = sequence as Int32Array<ArrayBuffer>;
    this.count = units.length / perUnit;
    for (let i = 0, before = 0; i < this.count; i++) {
      const kind = units[i * perUnit]! & 3;
      const index = (units[i * perUnit]! >> 2) - 1;
      const end = units[i * perUnit + 1]!;
      this.kinds[i] = kind;
      this.ends[i] = end;
      const term = end - before === 1 ? sequence[before]! : 0;
      before = end;
      this.single[i] = term;
      this.word[i] = term !== 0 && (kind === unitKinds.word || kind === unitKinds.verb) ? 1 : 0;
      this.things[i] = kind === unitKinds.name && index < mentions.length ? mentions[index]! : -1;
      this.figures[i] = kind === unitKinds.figure && index >= 0 ? article.figures[index] : undefined;
    }
  }
}
