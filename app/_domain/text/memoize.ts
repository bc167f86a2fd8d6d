type Cache<Key, Value> = {
  readonly get: (key: Key) => Value | undefined;
  readonly set: (key: Key, value: Value) => unknown;
};

const memoize =
  <Key, Value>(cache: Cache<Key, Value>, compute: (key: Key) => Value) =>
  (key: Key): Value => {
    const cached = cache.get(key);
    if (cached !== undefined) return cached;
    const value = compute(key);
    cache.set(key, value);
    return value;
  };

/** Computes a value once per key object, which must never change; the cache ends with the object. */
export const memoizeByObject = <Key extends object, Value>(compute: (key: Key) => Value) =>
  memoize(new WeakMap<Key, Value>(), compute);

/** Computes a value once per text. The cache never shrinks, so the texts must be few (words, letters, languages). */
export const memoizeByText = <Value, Key extends string = string>(compute: (text: Key) => Value) =>
  memoize(new Map<Key, Value>(), compute);
