/**
 * What the Korean catalogue must look like for an English one: the same keys, except that Korean
 * has no singular form, so `…_one` falls away.
 */
export type Translated<T> = {
  [K in keyof T as K extends `${string}_one` ? never : K]: T[K] extends string ? string : Translated<T[K]>;
};
