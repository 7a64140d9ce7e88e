export { compareQuantities, type Comparison } from './compare';
export { countedHead, sameCounted, sameThing, stateOfCounted, type SameCounted } from './sameCounted';
export { sayQuantity } from './say';
