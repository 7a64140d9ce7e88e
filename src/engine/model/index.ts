/** The nouns of the engine: readonly data, no logic beyond them. */
export * from './annotated';
export * from './article';
export * from './date';
export * from './decision';
export * from './entity';
export * from './evidence';
export * from './figure';
export * from './finding';
export * from './link';
export * from './phrase';
export * from './quote';
export * from './sentence';
export * from './span';
export * from './statement';
export * from './steps';
export * from './words';
