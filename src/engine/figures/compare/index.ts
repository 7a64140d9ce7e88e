export { compareQuantities, type Comparison } from './compare';
export { countedHead, sameCounted, sameThing, singular, stateOfCounted, toldOf, type SameCounted } from './sameCounted';
export { sayNumber, sayQuantity } from './say';
