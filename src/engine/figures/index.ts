/** Quantities of a paragraph, and their comparison. */
export { createQuantityFinder, type QuantityFinder } from './scan';
export { compareQuantities, type Comparison } from './compare';
export { countedHead, sameCounted, type SameCounted } from './counted/sameCounted';
export { sayNumber, sayQuantity } from './say';
