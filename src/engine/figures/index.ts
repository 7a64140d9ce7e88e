/** Quantities of a paragraph, and their comparison. */
export { kindOfUnit } from './draft';
export { createQuantityFinder, type QuantityFinder } from './scan';
export {
  areOfOneTime,
  compareQuantities,
  countedHead,
  sameCounted,
  sameThing,
  sayQuantity,
  stateOfCounted,
  toldOf,
  type Comparison,
  type SameCounted,
} from './compare';
export { actOf, isClass } from './scope';
export { isPlain as isPlainPredicate } from './compare/sameScope';
