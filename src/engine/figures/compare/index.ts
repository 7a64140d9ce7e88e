export { compareQuantities, type Comparison } from './compare';
export { countedHead, sameCounted, singular, type SameCounted } from './sameCounted';
export { sayNumber, sayQuantity } from './say';
