export { compareQuantities, type Comparison } from './compare';
export {
  countedHead,
  areOfOneTime,
  sameCounted,
  sameThing,
  singular,
  stateOfCounted,
  type SameCounted,
} from './sameCounted';
export { sayNumber, sayQuantity } from './say';
