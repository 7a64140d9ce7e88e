export { compareQuantities, type Comparison } from './compare';
export {
  areOfOneTime,
  countedHead,
  sameCounted,
  sameThing,
  stateOfCounted,
  toldOf,
  type SameCounted,
} from './sameCounted';
export { sayQuantity } from './say';
