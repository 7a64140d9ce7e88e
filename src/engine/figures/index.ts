/** Quantities of a paragraph, and their comparison. */
export { kindOfUnit } from './draft';
export { createQuantityFinder, type QuantityFinder } from './scan';
export {
  areOfOneTime,
  compareQuantities,
  countedHead,
  sameCounted,
  sameThing,
  sayNumber,
  sayQuantity,
  singular,
  stateOfCounted,
  type Comparison,
  type SameCounted,
} from './compare';
export { actOf, isClass } from './scope';
export { isPlain as isPlainPredicate } from './compare/sameScope';
